package io.github.muqabala.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of any articles. */
class AlignmentPropertiesTest {
    private static final List<String> PHRASES = List.of(
            "ترفض الجزائر أي تدخل عسكري", "تؤيد مصر الحوار السياسي", "قال مصدر أمني إن", "400 من حراس الحدود", "في 12 يونيو",
            "«لن نرسل قوات»", "لم تعلق تونس", "اتهمت الحكومة الليبية قطر بتسليح جماعات", "ونفت الدولتان", "Egypt rejects any",
            "military intervention", "\n", "(", "\"", "، و", ".", "450 حارسا", "دول الجوار", "\u202b", "ـــ");

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("عنوان\n\n");
        for (int i = random.nextInt(5, 60); i > 0; i--) {
            text.append(PHRASES.get(random.nextInt(PHRASES.size()))).append(' ');
        }
        return text.toString();
    }

    @Test
    void whateverTheArticlesSaySpansLieInThemAndEachHasOneOrigin() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                texts.add(text(random));
            }
            Alignment alignment = Aligned.onLibya(texts.toArray(String[]::new));
            for (int number = 0; number < alignment.statements().size(); number++) {
                assertThat(alignment.statements().get(number).number()).isEqualTo(number);
            }
            for (Link link : alignment.links()) {
                assertThat(link.left().number()).isLessThanOrEqualTo(link.right().number());
                assertThat(link.score()).isBetween(0.0, 1.0);
                assertThat(link.reasons()).isNotEmpty();
                for (Reason reason : link.reasons()) {
                    reason.left().forEach(span -> lies(span, texts.get(link.left().article())));
                    reason.right().forEach(span -> lies(span, texts.get(link.right().article())));
                }
            }
            for (int article = 0; article < texts.size(); article++) {
                int number = article;
                assertThat(alignment.origins().stream()
                                .filter(origin -> origin.articles().contains(number)))
                        .as("seed %d", seed)
                        .hasSize(1);
            }
            for (Group group : alignment.groups()) {
                assertThat(group.origins()).isBetween(1, group.statements().size());
            }
        }
    }

    private static void lies(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    @Test
    void theSameArticlesGiveTheSameLinks() {
        SplittableRandom random = new SplittableRandom(7);
        String[] texts = {text(random), text(random), text(random)};
        assertThat(described(Aligned.onLibya(texts))).isEqualTo(described(Aligned.onLibya(texts)));
    }

    private static List<String> described(Alignment alignment) {
        List<String> links = new ArrayList<>();
        for (Link link : alignment.links()) {
            links.add(link.left() + " " + link.right() + " " + link.verdict() + " " + link.score() + " " + link.reasons());
        }
        return links;
    }

    @Test
    void ofNoArticlesThereIsNoAlignment() {
        assertThatThrownBy(() -> Alignment.of(List.of(), AlignmentOptions.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
