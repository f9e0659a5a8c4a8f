package io.github.muqabala.report;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Small articles with claims that are put together by hand, so that reports are tested apart from how claims are found. */
public final class ClaimSamples {
    private static final String ARABIC = """
            مصر ترفض رفع رسوم الميناء

            قال متحدث باسم وزارة النقل المصرية أمس إن «القاهرة لن تقبل رفع رسوم الميناء» إلا إذا وافقت هيئة الموانئ، وفق ما نقلته الإذاعة الرسمية.

            وأضاف أن نحو 20 ألف عامل قد يستفيدون من القرار، مطالبا الأمم المتحدة بتقديم 3.5 مليون دولار لصيانة الأرصفة.

            وخرجت أول عبّارة من الميناء فجر الأربعاء وعلى متنها مئات الركاب.
            """;

    private static final String ENGLISH = """
            Norway weighs a new ferry link

            A security source said on Tuesday that Norway was considering a ferry link to Denmark and would decide by June 2015, according to local radio.

            The ministry of transport declined to comment on the cost of the link. At least 300 people work in the port.
            """;

    private static final Actor EGYPT = actor("EG", Actor.Kind.COUNTRY, "مصر", "Egypt");
    private static final Actor UNITED_NATIONS = actor("UN", Actor.Kind.BODY, "الأمم المتحدة", "United Nations");
    private static final Actor NORWAY = actor("NO", Actor.Kind.COUNTRY, "النرويج", "Norway");
    private static final Actor SOURCE = actor("role:source", Actor.Kind.ROLE, "", "security source");
    private static final Actor MINISTRY =
            new Actor("NO-transport", Actor.Kind.BODY, "", "ministry of transport", "NO", List.of());

    private ClaimSamples() {}

    /** An article in Arabic with everything that a claim can have. */
    public static Extraction arabic() throws IOException {
        return extract("arabic.txt", ARABIC);
    }

    /** The same in English. */
    public static Extraction english() throws IOException {
        return extract("english.txt", ENGLISH);
    }

    /** The claims of the two samples, and none of other articles. */
    public static ClaimReader reader() {
        return extraction -> switch (extraction.article().source()) {
            case "arabic.txt" -> inArabic();
            case "english.txt" -> inEnglish();
            default -> List.of();
        };
    }

    /** A claim that is all of a text, and whose every part is. */
    public static Claim overAll(String text) {
        Span all = new Span(0, text.length());
        Actor actor = new Actor(text, Actor.Kind.ROLE, text, text, text, List.of(text));
        return new Claim(
                all,
                Claim.Place.PROSE,
                List.of(new Attribution(Attribution.Form.DIRECT, all, false, all, all, List.of(all))),
                List.of(new ActorMention(all, actor, ActorMention.Form.NAME, List.of(actor))),
                List.of(new Position(
                        actor,
                        all,
                        Stance.ACCUSE,
                        all,
                        all,
                        all,
                        List.of(new Topic(text, true, List.of(all))),
                        Modality.FACT,
                        all)),
                Modality.FACT,
                false,
                List.of(),
                List.of());
    }

    private static Extraction extract(String name, String content) throws IOException {
        return new ArticleReader().extract(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Claim> inArabic() {
        Sample in = new Sample(ARABIC);
        Position noHigherFees = new Position(
                EGYPT,
                in.last("القاهرة"),
                Stance.REJECT,
                in.words("تقبل"),
                in.last("لن"),
                in.last("رفع رسوم الميناء"),
                List.of(new Topic("fees", true, List.of(in.last("رسوم"))), new Topic("ميناء", false, List.of())),
                Modality.INTENDED,
                in.words("وافقت هيئة الموانئ"));
        Attribution spokesman = new Attribution(
                Attribution.Form.MIXED,
                in.words("متحدث باسم وزارة النقل المصرية"),
                false,
                in.words("الإذاعة الرسمية"),
                in.words("قال"),
                List.of(in.words("«القاهرة لن تقبل رفع رسوم الميناء» إلا إذا وافقت هيئة الموانئ")));
        Attribution added = new Attribution(
                Attribution.Form.INDIRECT,
                in.words("متحدث باسم وزارة النقل المصرية"),
                true,
                null,
                in.words("أضاف"),
                List.of(in.words("نحو 20 ألف عامل قد يستفيدون من القرار")));
        Position demand = new Position(
                EGYPT,
                in.words("متحدث باسم وزارة النقل المصرية"),
                Stance.DEMAND,
                in.words("مطالبا"),
                null,
                in.words("تقديم 3.5 مليون دولار لصيانة الأرصفة"),
                List.of(),
                Modality.FACT,
                null);
        return List.of(
                new Claim(
                        in.words("مصر ترفض رفع رسوم الميناء"),
                        Claim.Place.HEADLINE,
                        List.of(),
                        List.of(named(in.words("مصر"), EGYPT, ActorMention.Form.NAME)),
                        List.of(new Position(
                                EGYPT,
                                in.words("مصر"),
                                Stance.REJECT,
                                in.words("ترفض"),
                                null,
                                in.words("رفع رسوم الميناء"),
                                List.of(new Topic("fees", true, List.of(in.words("رسوم")))),
                                Modality.FACT,
                                null)),
                        Modality.FACT,
                        false,
                        List.of(),
                        List.of()),
                new Claim(
                        in.words("قال متحدث باسم وزارة النقل المصرية أمس إن «القاهرة لن تقبل رفع رسوم الميناء» إلا إذا"
                                + " وافقت هيئة الموانئ، وفق ما نقلته الإذاعة الرسمية."),
                        Claim.Place.PROSE,
                        List.of(spokesman),
                        List.of(
                                named(in.words("متحدث باسم وزارة النقل المصرية"), EGYPT, ActorMention.Form.ROLE),
                                named(in.words("المصرية"), EGYPT, ActorMention.Form.DEMONYM),
                                new ActorMention(
                                        in.words("القاهرة"),
                                        EGYPT,
                                        ActorMention.Form.METONYM,
                                        List.of(actor("cairo", Actor.Kind.ROLE, "مدينة القاهرة", "city of Cairo")))),
                        List.of(noHigherFees),
                        Modality.CONDITIONAL,
                        true,
                        List.of(),
                        List.of(new DateExpression(
                                in.words("أمس"),
                                null,
                                null,
                                DateExpression.Granularity.DAY,
                                DateExpression.Basis.PUBLICATION))),
                new Claim(
                        in.words("وأضاف أن نحو 20 ألف عامل قد يستفيدون من القرار"),
                        Claim.Place.PROSE,
                        List.of(added),
                        List.of(),
                        List.of(),
                        Modality.POSSIBLE,
                        false,
                        List.of(new Quantity(
                                in.words("نحو 20 ألف عامل"),
                                in.words("20 ألف"),
                                new BigDecimal("20E+3"),
                                new BigDecimal("20000"),
                                Quantity.Precision.ABOUT,
                                Quantity.Measure.COUNT,
                                null,
                                in.words("عامل"))),
                        List.of()),
                new Claim(
                        in.words("مطالبا الأمم المتحدة بتقديم 3.5 مليون دولار لصيانة الأرصفة"),
                        Claim.Place.PROSE,
                        List.of(added),
                        List.of(named(in.words("الأمم المتحدة"), UNITED_NATIONS, ActorMention.Form.NAME)),
                        List.of(demand),
                        Modality.FACT,
                        false,
                        List.of(new Quantity(
                                in.words("3.5 مليون دولار"),
                                in.words("3.5 مليون"),
                                new BigDecimal("3500000"),
                                new BigDecimal("3500000"),
                                Quantity.Precision.EXACT,
                                Quantity.Measure.MONEY,
                                "USD",
                                null)),
                        List.of()),
                new Claim(
                        in.words("وخرجت أول عبّارة من الميناء فجر الأربعاء وعلى متنها مئات الركاب."),
                        Claim.Place.PROSE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Modality.FACT,
                        false,
                        List.of(
                                new Quantity(
                                        in.words("أول عبّارة"),
                                        in.words("أول"),
                                        BigDecimal.ONE,
                                        BigDecimal.ONE,
                                        Quantity.Precision.EXACT,
                                        Quantity.Measure.ORDINAL,
                                        null,
                                        in.words("عبّارة")),
                                new Quantity(
                                        in.words("مئات الركاب"),
                                        in.words("مئات"),
                                        new BigDecimal("100"),
                                        null,
                                        Quantity.Precision.VAGUE,
                                        Quantity.Measure.COUNT,
                                        null,
                                        in.words("الركاب"))),
                        List.of(new DateExpression(
                                in.words("فجر الأربعاء"),
                                LocalDate.of(2015, 2, 18),
                                LocalDate.of(2015, 2, 18),
                                DateExpression.Granularity.DAY,
                                DateExpression.Basis.PUBLICATION))));
    }

    private static List<Claim> inEnglish() {
        Sample in = new Sample(ENGLISH);
        Attribution source = new Attribution(
                Attribution.Form.INDIRECT,
                in.words("A security source"),
                false,
                in.words("local radio"),
                in.words("said"),
                List.of(in.words("Norway was considering a ferry link to Denmark and would decide by June 2015")));
        return List.of(
                new Claim(
                        in.words("A security source said on Tuesday that Norway was considering a ferry link to Denmark"
                                + " and would decide by June 2015, according to local radio."),
                        Claim.Place.PROSE,
                        List.of(source),
                        List.of(
                                named(in.words("security source"), SOURCE, ActorMention.Form.ROLE),
                                named(in.last("Norway"), NORWAY, ActorMention.Form.NAME)),
                        List.of(new Position(
                                NORWAY,
                                in.last("Norway"),
                                Stance.CONSIDER,
                                in.words("considering"),
                                null,
                                in.words("a ferry link to Denmark"),
                                List.of(),
                                Modality.POSSIBLE,
                                null)),
                        Modality.FACT,
                        false,
                        List.of(),
                        List.of(new DateExpression(
                                in.words("June 2015"),
                                LocalDate.of(2015, 6, 1),
                                LocalDate.of(2015, 6, 30),
                                DateExpression.Granularity.MONTH,
                                DateExpression.Basis.ABSOLUTE))),
                new Claim(
                        in.words("The ministry of transport declined to comment on the cost of the link."),
                        Claim.Place.PROSE,
                        List.of(),
                        List.of(named(in.words("ministry of transport"), MINISTRY, ActorMention.Form.NAME)),
                        List.of(new Position(
                                MINISTRY,
                                in.words("ministry of transport"),
                                Stance.NO_COMMENT,
                                in.words("declined to comment"),
                                null,
                                in.words("the cost of the link"),
                                List.of(),
                                Modality.FACT,
                                null)),
                        Modality.FACT,
                        false,
                        List.of(),
                        List.of()),
                new Claim(
                        in.words("At least 300 people work in the port."),
                        Claim.Place.PROSE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Modality.FACT,
                        false,
                        List.of(new Quantity(
                                in.words("At least 300 people"),
                                in.words("300"),
                                new BigDecimal("300"),
                                null,
                                Quantity.Precision.AT_LEAST,
                                Quantity.Measure.COUNT,
                                null,
                                in.words("people"))),
                        List.of()));
    }

    private static Actor actor(String id, Actor.Kind kind, String arabic, String english) {
        return new Actor(id, kind, arabic, english, null, List.of());
    }

    private static ActorMention named(Span span, Actor actor, ActorMention.Form form) {
        return new ActorMention(span, actor, form, List.of());
    }

    /** A text whose stretches are named by their words. */
    private record Sample(String text) {
        Span words(String words) {
            return found(text.indexOf(words), words);
        }

        Span last(String words) {
            return found(text.lastIndexOf(words), words);
        }

        private static Span found(int start, String words) {
            if (start < 0) {
                throw new IllegalArgumentException("not in the sample: " + words);
            }
            return new Span(start, start + words.length());
        }
    }
}
