package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alignments that are put together by hand, so that reports are tested apart from how statements are aligned. */
public final class AlignmentSamples {
    private static final String ARABIC =
            "قالت وزارة النقل إن مصر ترفض رفع رسوم الميناء. ورست في الميناء 40 سفينة يوم الأحد.";
    private static final String COPY = "قالت وزارة النقل إن مصر ترفض رفع رسوم الميناء.";
    private static final String ENGLISH =
            "Norway backs higher port fees, its ministry said. 45 ships docked on Sunday.";

    private static final Actor EGYPT = actor("EG", Actor.Kind.COUNTRY, "مصر", "Egypt", List.of());
    private static final Actor NORWAY = actor("NO", Actor.Kind.COUNTRY, "النرويج", "Norway", List.of());
    private static final Actor PORTS = actor("PORTS", Actor.Kind.GROUP, "دول الموانئ", "port states", List.of("EG"));
    private static final MatrixTopic FEES = new MatrixTopic("fees", "رسوم الميناء", "port fees", true);

    private AlignmentSamples() {}

    /** Two copies in Arabic and an article in English that differ in a position and a number; one cell is a group's. */
    public static Alignment ports() {
        return ports("مصر ترفض رفع الرسوم", "ports.txt");
    }

    /**
     * The same with a title and a name of the caller's.
     *
     * @param title of the first article
     * @param name of the first article
     */
    public static Alignment ports(String title, String name) {
        Statement refusal = position(0, ARABIC, EGYPT, "مصر", Stance.REJECT, "ترفض", "رفع رسوم الميناء", 1);
        Statement copied = position(1, COPY, EGYPT, "مصر", Stance.REJECT, "ترفض", "رفع رسوم الميناء", 4);
        Statement support = position(2, ENGLISH, NORWAY, "Norway", Stance.SUPPORT, "backs", "higher port fees", 6);
        Statement forty = claim(0, ARABIC, "ورست في الميناء 40 سفينة يوم الأحد.", null, 2);
        Statement fortyFive = claim(2, ENGLISH, "45 ships docked on Sunday.", null, 7);
        Statement first = whole(0, refusal, 0);
        Statement second = whole(1, copied, 3);
        Statement third = whole(2, support, 5);
        List<AlignedArticle> articles = List.of(
                article(name, title, "2015-02-17", ARABIC, first, forty),
                article("copy.txt", "نسخة عن الخبر", null, COPY, second),
                article("norway.txt", "Norway on fees", "2015-02-18", ENGLISH, third, fortyFive));
        List<Origin> origins = List.of(
                new Origin(List.of(0, 1), Origin.Basis.COPIES, null), new Origin(List.of(2), Origin.Basis.ALONE, null));
        Link same = new Link(
                refusal,
                copied,
                Verdict.SAME_WORDING,
                1,
                List.of(new Reason(Kind.SAME_WORDS, List.of(refusal.span()), List.of(copied.span()))));
        Link opposed = new Link(
                refusal,
                support,
                Verdict.OPPOSING_POSITIONS,
                0.9,
                List.of(
                        new Reason(Kind.OPPOSITE_STANCE, words(ARABIC, "ترفض"), words(ENGLISH, "backs")),
                        new Reason(Kind.DIFFERENT_ACTOR, words(ARABIC, "مصر"), words(ENGLISH, "Norway")),
                        new Reason(Kind.SAME_TOPIC, words(ARABIC, "رسوم الميناء"), words(ENGLISH, "port fees"))));
        Link counted = new Link(
                forty,
                fortyFive,
                Verdict.NUMBER_DIFFERS,
                0.8,
                List.of(
                        new Reason(Kind.DIFFERENT_NUMBER, words(ARABIC, "40 سفينة"), words(ENGLISH, "45 ships")),
                        new Reason(Kind.SHARED_WORDS, words(ARABIC, "رست"), words(ENGLISH, "docked"))));
        Group refused = new Group(List.of(refusal, copied), new Frame(EGYPT, FEES, Stance.REJECT), List.of(0, 1), 1);
        Group supported = new Group(List.of(support), new Frame(NORWAY, FEES, Stance.SUPPORT), List.of(2), 1);
        Group ofForty = new Group(List.of(forty), null, List.of(0), 1);
        Group ofFortyFive = new Group(List.of(fortyFive), null, List.of(2), 1);
        PositionMatrix matrix = new PositionMatrix(
                List.of(EGYPT, NORWAY),
                List.of(FEES),
                List.of(
                        new Cell(EGYPT, FEES, 0, Stance.REJECT, false, null, List.of(refusal)),
                        new Cell(EGYPT, FEES, 1, Stance.REJECT, false, PORTS, List.of(copied)),
                        new Cell(NORWAY, FEES, 2, Stance.SUPPORT, true, null, List.of(support))));
        return new Alignment(
                articles,
                origins,
                List.of(first, refusal, forty, second, copied, third, support, fortyFive),
                List.of(same, opposed, counted),
                List.of(refused),
                List.of(
                        new Disagreement(refused, supported, opposed, List.of(opposed)),
                        new Disagreement(ofForty, ofFortyFive, counted, List.of(counted))),
                matrix);
    }

    /** Articles in which nothing is found. */
    public static Alignment nothing() {
        List<AlignedArticle> articles =
                List.of(article("one.txt", null, null, ARABIC), article("two.txt", null, null, ENGLISH));
        List<Origin> origins = List.of(
                new Origin(List.of(0), Origin.Basis.ALONE, null), new Origin(List.of(1), Origin.Basis.ALONE, null));
        return new Alignment(
                articles,
                origins,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PositionMatrix(List.of(), List.of(), List.of()));
    }

    private static AlignedArticle article(
            String name, @Nullable String title, @Nullable String date, String text, Statement... claims) {
        Article article = new Article(name, Text.of(text), Metadata.of(title, null, null, date, null));
        List<Claim> said = new ArrayList<>();
        for (Statement statement : claims) {
            said.add(statement.claim());
        }
        return new AlignedArticle(Extraction.ofText(article, StandardCharsets.UTF_8, Evidence.GIVEN), said);
    }

    private static Statement position(
            int article, String text, Actor actor, String named, Stance stance, String cue, String object, int number) {
        Position position = new Position(
                actor,
                span(text, named),
                stance,
                span(text, cue),
                null,
                span(text, object),
                List.of(new Topic("fees", true, words(text, object))),
                Modality.FACT,
                null);
        String sentence = text.substring(0, text.indexOf('.') + 1);
        Claim claim = claim(article, text, sentence, position, number).claim();
        return new Statement(
                number,
                article,
                claim,
                position,
                new Span(
                        Math.min(position.actorSpan().start(), position.cue().start()),
                        position.object().end()));
    }

    private static Statement claim(int article, String text, String sentence, @Nullable Position position, int number) {
        Span span = span(text, sentence);
        boolean put = position != null;
        List<Attribution> attributions = put ? List.of(said(text, span)) : List.of();
        Claim claim = new Claim(
                span,
                Claim.Place.PROSE,
                attributions,
                List.of(),
                position == null ? List.of() : List.of(position),
                Modality.FACT,
                false,
                List.of(),
                List.of());
        return new Statement(number, article, claim, null, span);
    }

    private static Attribution said(String text, Span content) {
        boolean english = text.equals(ENGLISH);
        return new Attribution(
                Attribution.Form.INDIRECT,
                span(text, english ? "its ministry" : "وزارة النقل"),
                false,
                null,
                span(text, english ? "said" : "قالت"),
                List.of(content));
    }

    private static Statement whole(int article, Statement position, int number) {
        return new Statement(
                number, article, position.claim(), null, position.claim().span());
    }

    private static List<Span> words(String text, String words) {
        return List.of(span(text, words));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Actor actor(String id, Actor.Kind kind, String arabic, String english, List<String> members) {
        return new Actor(id, kind, arabic, english, null, members);
    }
}
