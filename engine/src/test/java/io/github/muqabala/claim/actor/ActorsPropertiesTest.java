package io.github.muqabala.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the mentions of any text, and how long they take at worst. */
class ActorsPropertiesTest {
    private static final String[] WORDS = {
        "رئيس",
        "وزير",
        "الخارجية",
        "المصري",
        "ليبيا",
        "و",
        "،",
        "القاهرة",
        "في",
        "مصدر",
        "المصدر",
        "عبد",
        "الفتاح",
        "بن",
        "محمد",
        "دول",
        "الجوار",
        "السفير",
        "تونسوالجزائر",
        "Egypt",
        "'s",
        "foreign",
        "minister",
        "the",
        "of",
        "and",
        ",",
        "Its",
        "envoy",
        "UN",
        "neighbours",
        "Smith",
        "الدولتان",
        "باسم",
        "حكومة",
        "الوفاق",
        "لل",
        "ال",
        ".",
        "\n"
    };

    @Test
    void lieInOrderInTheTextAndOneAnother() {
        SplittableRandom random = new SplittableRandom(7);
        RandomText texts = new RandomText(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(40); words > 0; words--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            check(i % 2 == 0 ? text.toString() : text + texts.next(20));
        }
    }

    private static void check(String text) {
        List<ActorMention> mentions = Marked.mentions(text);
        int start = 0;
        for (ActorMention mention : mentions) {
            Span span = mention.span();
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(start);
            assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(span.isEmpty()).as(text).isFalse();
            start = span.start();
        }
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                Span outer = mentions.get(i).span();
                Span inner = mentions.get(j).span();
                assertThat(!outer.overlaps(inner) || outer.contains(inner))
                        .as("%s: %s, %s", text, mentions.get(i), mentions.get(j))
                        .isTrue();
            }
        }
        assertThat(Marked.mentions(text)).as("the same at each reading").isEqualTo(mentions);
    }

    @Test
    void overAStretchAreAllThatReachIntoIt() {
        SplittableRandom random = new SplittableRandom(3);
        String text =
                "قال وزير خارجية مصر والجزائر وليبيا إن الحكومة الليبية ودول جوار ليبيا ومصر وافقت، وأكد الرئيس التونسي ذلك";
        List<ActorMention> all = Marked.mentions(text);
        Mentions mentions = Mentions.of(all);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(text.length());
            Span stretch = new Span(start, start + random.nextInt(text.length() - start + 1));
            assertThat(mentions.over(stretch))
                    .isEqualTo(all.stream()
                            .filter(mention -> mention.span().overlaps(stretch))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس ",
                "مصر و",
                "وزير الخارجية ",
                "عبد ",
                "محمد بن ",
                "دول الجوار ",
                "الدول الثلاث ",
                "المصدر ",
                "Foreign ",
                "Smith ",
                "Egypt's ",
                "minister of ",
                "تونسوتونس",
                "واو",
                "، ",
                "رئيس، "
            })
    void takeTimeThatIsLinearInTheText(String piece) {
        Marked.mentions(piece);
        String text = piece.repeat(60_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Marked.mentions(text));
    }
}
