package io.github.muqabala.alignment;

import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links standpoints on one topic: of each to a few in each other camp, so that many articles stay cheap. */
final class PositionLinks {
    private static final int MOST_PARTNERS = 6;

    private static final double OF_TOPIC = 0.3;
    private static final double OF_ACTOR = 0.2;
    private static final double OF_MEMBER = 0.1;
    private static final double OF_WORDING = 0.5;

    /** Positions reported longer apart than that may both have been held. */
    private static final long SHIFT_DAYS = 14;

    private final List<@Nullable LocalDate> published;
    private final Readings readings;
    private final Map<Cues, Link> links = new LinkedHashMap<>();

    /** Where two standpoints are told. */
    private record Cues(int leftArticle, Span left, int rightArticle, Span right, String topic) {
        static Cues of(Standpoint left, Standpoint right) {
            return new Cues(
                    left.statement().article(),
                    left.position().cue(),
                    right.statement().article(),
                    right.position().cue(),
                    left.topic());
        }
    }

    PositionLinks(List<AlignedArticle> articles, Readings readings) {
        this.readings = readings;
        published = new ArrayList<>();
        for (AlignedArticle article : articles) {
            published.add(article.article()
                    .metadata()
                    .publicationDate()
                    .map(PublicationDate::day)
                    .orElse(null));
        }
    }

    List<Link> between(Camps camps) {
        for (List<Camp> topic : camps.byTopic()) {
            for (int i = 0; i < topic.size(); i++) {
                for (int j = i; j < topic.size(); j++) {
                    link(topic.get(i), topic.get(j));
                }
            }
        }
        return List.copyOf(links.values());
    }

    private void link(Camp one, Camp other) {
        for (int i = 0; i < one.standpoints().size(); i++) {
            int first = one == other ? i + 1 : 0;
            int last = Math.min(other.standpoints().size(), first + MOST_PARTNERS);
            for (int j = first; j < last; j++) {
                add(one.standpoints().get(i), other.standpoints().get(j));
            }
        }
    }

    private void add(Standpoint one, Standpoint other) {
        boolean inOrder = one.statement().number() < other.statement().number();
        Standpoint left = inOrder ? one : other;
        Standpoint right = inOrder ? other : one;
        Verdict verdict = PositionJudge.verdict(left, right, otherTime(left, right));
        if (verdict != null) {
            Wording wording = new Wording(left.statement(), right.statement(), readings);
            double score = OF_TOPIC + nearness(left, right) + OF_WORDING * wording.similarity();
            Link link = new Link(
                    left.statement(),
                    right.statement(),
                    named(verdict, wording),
                    score,
                    PositionJudge.reasons(left, right));
            // Those who are named together hold it together: of one sentence what they have in common with others is said once.
            links.merge(Cues.of(left, right), link, (known, next) -> next.score() > known.score() ? next : known);
        }
    }

    private static double nearness(Standpoint left, Standpoint right) {
        return left.sameActor(right) ? OF_ACTOR : left.shareMembers(right) ? OF_MEMBER : 0;
    }

    /** One actor's agreement with itself is a paraphrase where both say it in full. */
    private static Verdict named(Verdict verdict, Wording wording) {
        if (verdict != Verdict.PARTIAL) {
            return verdict;
        }
        if (wording.isSame()) {
            return Verdict.SAME_WORDING;
        }
        return wording.similarity() >= WordingLinks.PARAPHRASE ? Verdict.PARAPHRASE : Verdict.PARTIAL;
    }

    private boolean otherTime(Standpoint left, Standpoint right) {
        LocalDate a = published.get(left.statement().article());
        LocalDate b = published.get(right.statement().article());
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > SHIFT_DAYS;
    }
}
