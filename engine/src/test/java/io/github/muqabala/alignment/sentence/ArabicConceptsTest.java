package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.sentence.Kinship.Kind;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicConceptsTest {
    private static final List<LexiconFile.Line> LINES = Lexicon.lines("concepts-ar.tsv");

    private static String fold(String form) {
        return FoldedText.of(form, Folding.STANDARD).folded();
    }

    @Test
    void linesAreSortedByClass() {
        assertThat(LINES)
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
    }

    @Test
    void noClassIsListedTwice() {
        assertThat(LINES).extracting(LexiconFile.Line::type).doesNotHaveDuplicates();
    }

    @Test
    void noFormIsTwiceInAClassOrInSeveralWithoutANote() {
        Map<String, LexiconFile.Line> classes = new HashMap<>();
        for (LexiconFile.Line line : LINES) {
            for (String form : line.forms()) {
                LexiconFile.Line before = classes.put(fold(form), line);
                if (before != null) {
                    assertThat(before).as(form).isNotEqualTo(line);
                    assertThat(line.note()).as(form).startsWith("also");
                    assertThat(before.note()).as(form).startsWith("also");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "سياره, السيارات, SYNONYM",
        "بالمسيره, مظاهرات, SYNONYM",
        "يركضون, تركض, SYNONYM",
        "وكلب, حيوانات, BROADER",
        "رجل, شخص, BROADER",
        "كلب, للقطه, SIBLING",
        "رجل, امراه, SIBLING",
        "نفط, حقيبه, NONE"
    })
    void wordsAreRelatedWhateverCliticsAndEndingsTheyHave(String one, String other, Kind kind) {
        assertThat(ArabicConcepts.of(one).kinship(ArabicConcepts.of(other)).kind())
                .isEqualTo(kind);
        assertThat(ArabicConcepts.of(other).kinship(ArabicConcepts.of(one)).kind())
                .isEqualTo(kind);
    }
}
