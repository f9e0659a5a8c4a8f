package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** The brackets are the expectation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[وصل الوفد أمس.] [وغادر اليوم.]",
                "[عنوان بلا نقطة]\n\n[وصل الوفد.] [هل يعود؟] [نعم!]",
                "[قال د. سمير إن الأمر انتهى.] [وأضاف أ. ب. شيئا.]",
                "[عاد الوفد إلى البلاد.] [ثم غادر.]",
                "[Mr. Smith met U.S. officials in Washington.] [He left.]",
                "[The talks ended on Nov. 3 in Cairo.] [They resume soon.]",
                "[وقال «انتهى الأمر. لن نعود إليه» مصدر في الوزارة.] [ثم سكت.]",
                "[قال المصدر: «انتهى الأمر. لن نعود إليه.»] [وأضاف أنه سيغادر.]",
                "[He said “It is over. We shall not return.” and left.] [They stayed.]",
                "[قال \"نعم. ولا\" ومضى.] [ثم عاد.]",
                "[قال: «لم تُغلق العلامة.] [وهذه جملة أخرى.]",
                "[الميزانية 1.3 مليار دولار.] [والباقي لاحقا.]",
                "[النص الأول… ثم الثاني.]",
                "  [بين فراغين.]  ",
                "",
                " \n ",
            })
    void sentencesAre(String drawing) {
        String text = drawing.replaceAll("[\\[\\]]", "");
        assertThat(Drawing.brackets(text, Sentences.of(text))).isEqualTo(drawing);
    }

    @Test
    void everyVisibleCharacterIsInOneSentence() {
        LongStream.range(0, 1_000).forEach(seed -> {
            String text = new RandomText(seed).next(40);
            List<Span> sentences = Sentences.of(text);
            StringBuilder rest = new StringBuilder();
            int done = 0;
            for (Span sentence : sentences) {
                assertThat(sentence.start()).as("seed %d", seed).isGreaterThanOrEqualTo(done);
                assertThat(sentence.in(text)).as("seed %d", seed).isNotBlank();
                rest.append(text, done, sentence.start());
                done = sentence.end();
            }
            rest.append(text.substring(done));
            assertThat(rest.chars()
                            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085'))
                    .as("seed %d", seed)
                    .isTrue();
        });
    }
}
