package io.github.muqabala.alignment;

import io.github.muqabala.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links standpoints on one topic: of each to a few in each other camp, so that many articles stay cheap. */
final class PositionLinks {
    private static final int LEAST_PARTNERS = 6;

    /** So many links at most between two camps, unless each statement has no more than the least. */
    private static final int MOST_LINKS = 1_000;

    private static final double OF_TOPIC = 0.3;
    private static final double OF_ACTOR = 0.2;
    private static final double OF_MEMBER = 0.1;
    private static final double OF_WORDING = 0.5;

    /** Positions reported longer apart than that may both have been held. */
    private static final long SHIFT_DAYS = 14;

    private final List<@Nullable LocalDate> published;
    private final Readings readings;
    private final Map<Cues, Bond> links = new LinkedHashMap<>();

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

    PositionLinks(List<@Nullable LocalDate> published, Readings readings) {
        this.readings = readings;
        this.published = published;
    }

    List<Bond> between(Camps camps) {
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
        int most = Math.max(LEAST_PARTNERS, MOST_LINKS / one.standpoints().size());
        for (int i = 0; i < one.standpoints().size(); i++) {
            int last = other.standpoints().size();
            int first = one == other ? i + 1 : 0;
            for (int j = first; j < Math.min(last, first + most); j++) {
                // The partners of the next begin where those of this end, so that none is left out.
                int partner = one == other || most >= last ? j : (i * most + j) % last;
                add(one, one.standpoints().get(i), other, other.standpoints().get(partner));
            }
        }
    }

    private void add(Camp ofOne, Standpoint one, Camp ofOther, Standpoint other) {
        if (one.statement().number() > other.statement().number()) {
            addInOrder(ofOther, other, ofOne, one);
        } else {
            addInOrder(ofOne, one, ofOther, other);
        }
    }

    private void addInOrder(Camp ofLeft, Standpoint left, Camp ofRight, Standpoint right) {
        Verdict verdict = PositionJudge.verdict(left, right, otherTime(left, right));
        if (verdict != null) {
            Wording wording = new Wording(left.statement(), right.statement(), readings);
            double score = OF_TOPIC + nearness(left, right) + OF_WORDING * wording.similarity();
            Link link = new Link(
                    left.statement(),
                    right.statement(),
                    named(verdict, wording),
                    score,
                    PositionJudge.reasons(left, right, verdict));
            // Those who are named together hold it together: of one sentence what they have in common with others is
            // said once.
            links.merge(
                    Cues.of(left, right),
                    new Bond(link, ofLeft, ofRight),
                    (known, next) -> next.link().score() > known.link().score() ? next : known);
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
        return wording.similarity() >= WordingJudge.PARAPHRASE ? Verdict.PARAPHRASE : Verdict.PARTIAL;
    }

    private boolean otherTime(Standpoint left, Standpoint right) {
        LocalDate a = published.get(left.statement().article());
        LocalDate b = published.get(right.statement().article());
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > SHIFT_DAYS;
    }
}
