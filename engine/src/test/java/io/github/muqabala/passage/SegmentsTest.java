package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Drawing;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
    private static final int MOST_WORDS = 60;

    @Test
    void aSentenceEndsAtAStop() {
        assertThat(draw("They met in Tunis. Did they agree? They did not! And then: they left again"))
                .isEqualTo("[They met in Tunis]. [Did they agree]? [They did not]! [And then: they left again]");
    }

    @Test
    void aFullStopInANumberOrAnAddressEndsNoSentence() {
        assertThat(draw("The cost of 3.5 million is at muqabala.github.io today. It may rise again"))
                .isEqualTo("[The cost of 3.5 million is at muqabala.github.io today]. [It may rise again]");
    }

    @Test
    void aCommaEndsNoSentence() {
        assertThat(draw("They met in Tunis, they ate, they left"))
                .isEqualTo("[They met in Tunis, they ate, they left]");
    }

    @Test
    void aWrappedLineIsNotASentenceButABlankLineEndsOne() {
        assertThat(draw("The ministers met\nin Tunis on Thursday\n\nNobody spoke of it\r\n\r\nThey flew home"))
                .isEqualTo("[The ministers met\nin Tunis on Thursday]\n\n[Nobody spoke of it]\r\n\r\n[They flew home]");
    }

    @Test
    void marksOfOtherScriptsAreStops() {
        assertThat(draw("هل اتفق الوزراء على شيء؟ لم يقل أحد كلمة؛ عادوا إلى بلادهم۔ انتهى الخبر هنا"))
                .isEqualTo("[هل اتفق الوزراء على شيء]؟ [لم يقل أحد كلمة]؛ [عادوا إلى بلادهم]۔ [انتهى الخبر هنا]");
        assertThat(draw("部长会面。他们同意！")).isEqualTo("[部长会面]。[他们同意]！");
    }

    @Test
    void whatIsTooShortToCompareGoesWithWhatFollows() {
        assertThat(draw("No. Never. Not in this house. He left"))
                .isEqualTo("[No. Never. Not in this house]. [He left]");
    }

    @Test
    void aSentenceWithoutAStopIsCutAfterSixtyWords() {
        Segments sentences = Segments.sentences(Text.of("word ".repeat(130)));
        assertThat(IntStream.range(0, sentences.size()).mapToObj(sentences::start))
                .containsExactly(0, MOST_WORDS, 2 * MOST_WORDS);
        assertThat(sentences.end(2)).isEqualTo(130);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "?! \n\n ؟"})
    void aTextWithoutWordsHasNoSentences(String text) {
        assertThat(Segments.sentences(Text.of(text)).size()).isZero();
    }

    @Test
    void everyWordIsInExactlyOneSentence() {
        LongStream.range(0, 1_000).forEach(seed -> {
            Text text = Text.of(new RandomText(seed).next(300));
            Segments sentences = Segments.sentences(text);
            int done = 0;
            for (int i = 0; i < sentences.size(); i++) {
                assertThat(sentences.start(i)).as("seed %d", seed).isEqualTo(done);
                done = sentences.end(i);
                int least = i + 1 == sentences.size() ? 1 : 3;
                assertThat(done - sentences.start(i)).as("seed %d", seed).isBetween(least, MOST_WORDS);
                for (int word = sentences.start(i); word < done; word++) {
                    assertThat(sentences.at(word)).as("seed %d", seed).isEqualTo(i);
                }
            }
            assertThat(done).as("seed %d", seed).isEqualTo(text.tokens().size());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 60, 150})
    void eachWindowBeginsInTheMiddleOfTheOneBefore(int width) {
        for (int words = 1; words < 400; words++) {
            Segments windows = Segments.windows(words, width);
            for (int i = 0; i < windows.size(); i++) {
                assertThat(windows.start(i)).as("%d words", words).isEqualTo(i * width / 2);
                assertThat(windows.end(i)).as("%d words", words).isEqualTo(Math.min(words, windows.start(i) + width));
            }
            assertThat(windows.end(windows.size() - 1)).as("%d words", words).isEqualTo(words);
        }
    }

    private static String draw(String text) {
        Text words = Text.of(text);
        Segments sentences = Segments.sentences(words);
        return Drawing.brackets(
                text,
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> words.tokens().span(sentences.start(i), sentences.end(i)))
                        .toList());
    }
}
