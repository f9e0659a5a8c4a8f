package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicSpeechPropertyTest {
    private static final String[] PIECES = {
        "قال",
        "وقال",
        "وأضاف",
        "أكد",
        "نفت",
        "نقلت",
        "عن",
        "قوله",
        "إن",
        "أن",
        "وأن",
        "أنه",
        "الذي",
        "لكن",
        "كما",
        "بحسب",
        "وفقا",
        "لمصدر",
        "مشيرا",
        "إلى",
        "الوزير",
        "وزير",
        "مصر",
        "أهمية",
        "رفضه",
        "في",
        "بيان",
        "أمس",
        "ل",
        "لرويترز",
        "كان",
        "قد",
        "سبق",
        "سئل",
        "ما",
        "لم",
        "،",
        ".",
        ":",
        "«",
        "»",
        "\"",
        "(",
        ")",
        "((",
        "؟",
        "\n",
        "د.",
        "1.3",
        "ـ",
        "قُال",
        "🙂",
        "said",
        "بين",
        "على",
        "من",
        "باسم",
        "المتشددين",
        "تصريحات",
        "يذكر"
    };

    @Test
    void whateverIsReadSpansLieInOneParagraphAndAreInOrder() {
        Random random = new Random(20260101);
        for (int round = 0; round < 3000; round++) {
            String text = mixture(random, 1 + random.nextInt(60));
            List<Span> paragraphs = paragraphs(text);
            Speech speech = ArabicSpeech.of(Words.of(Text.of(text)), paragraphs);

            int last = 0;
            for (Attribution attribution : speech.attributions()) {
                Span paragraph = paragraphs.stream()
                        .filter(span -> span.contains(attribution.cue()))
                        .findFirst()
                        .orElseThrow();
                assertThat(attribution.cue().isEmpty()).isFalse();
                int end = paragraph.start();
                for (Span content : attribution.content()) {
                    assertThat(paragraph.contains(content)).as(text).isTrue();
                    assertThat(content.isEmpty()).as(text).isFalse();
                    assertThat(content.start()).as(text).isGreaterThanOrEqualTo(end);
                    end = content.end();
                }
                if (attribution.source() != null && !attribution.inherited()) {
                    assertThat(paragraph.contains(attribution.source()))
                            .as(text)
                            .isTrue();
                }
                assertThat(begin(attribution)).as(text).isGreaterThanOrEqualTo(last);
                last = begin(attribution);
            }
        }
    }

    private static int begin(Attribution attribution) {
        int begin =
                Math.min(attribution.cue().start(), attribution.content().get(0).start());
        Span source = attribution.source();
        return source == null || attribution.inherited() ? begin : Math.min(begin, source.start());
    }

    private static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(5) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start) {
                    paragraphs.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "»",
                "\"",
                "“ ",
                "((",
                "قال ",
                "قال إن ",
                "أكد أن ",
                "وقال الوزير إن ",
                "قال الوزير الذي ",
                "بحسب ",
                "، بحسب الوزير ",
                "مشيرا إلى أن ",
                "نقلت وكالة عن ",
                "قال، ",
                "(",
                "قال (",
                "«قال ",
                "«قال الوزير إن كل شيء على ما يرام» ",
                "لكن الوزير ",
                "قال الوزير: «كل شيء على ما يرام تماما». ",
                "أكد أن «ب» ",
                "، لكن قال ",
                "، بحسب الوزير ، ",
                "أكد أن الوزير يقول إن ب، لكن ",
                "تصريحات الوزير ",
                "كان قد ",
                "، كما قال الوزير "
            })
    void aMillionCharactersOfOneThingAreReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Words words = Words.of(Text.of(text));
        List<Span> all = List.of(new Span(0, text.length()));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> ArabicSpeech.of(words, all));
    }

    @Test
    void tenThousandNestedParenthesesAreReadInLinearTime() {
        String text = "قال الوزير ".repeat(3) + "(كلمة ".repeat(10_000) + ")".repeat(10_000) + " إن الجسر مغلق.";

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> ArabicSpeech.of(Words.of(Text.of(text)), List.of(new Span(0, text.length()))));
    }
}
