package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceLexiconsTest {

    @ParameterizedTest
    @ValueSource(strings = {"opposites.tsv", "alternatives.tsv", "function-words.tsv"})
    void linesAreSortedByClassAndFirstForm(String file) {
        assertThat(Lexicon.lines(file))
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opposites.tsv", "alternatives.tsv", "function-words.tsv"})
    void noFormIsTwiceInAClass(String file) {
        Set<String> seen = new HashSet<>();
        for (LexiconFile.Line line : Lexicon.lines(file)) {
            for (String form : line.forms()) {
                assertThat(seen.add(line.type() + " " + fold(form)))
                        .as("%s: %s", line.type(), form)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"opposites.tsv", "alternatives.tsv", "function-words.tsv"})
    void aFormOfSeveralClassesIsNoted(String file) {
        Map<String, LexiconFile.Line> classes = new HashMap<>();
        for (LexiconFile.Line line : Lexicon.lines(file)) {
            for (String form : line.forms()) {
                LexiconFile.Line before = classes.put(fold(form), line);
                if (before != null && !before.type().equals(line.type())) {
                    assertThat(line.note()).as("%s: %s", line.type(), form).startsWith("also");
                    assertThat(before.note()).as("%s: %s", before.type(), form).startsWith("also");
                }
            }
        }
    }

    @Test
    void noWordIsOnBothSidesOfAnOpposition() {
        Map<String, String> sides = new HashMap<>();
        for (LexiconFile.Line line : Lexicon.lines("opposites.tsv")) {
            String axis = line.type().substring(0, line.type().length() - 1);
            for (String form : line.forms()) {
                String before = sides.put(axis + " " + fold(form), line.type());
                assertThat(before == null || before.equals(line.type()))
                        .as("%s: %s", line.type(), form)
                        .isTrue();
            }
        }
    }

    @Test
    void everyOppositionHasTwoSides() {
        Set<String> sides = new HashSet<>();
        Lexicon.lines("opposites.tsv").forEach(line -> sides.add(line.type()));
        for (String side : sides) {
            String axis = side.substring(0, side.length() - 1);
            assertThat(sides).contains(axis + "+", axis + "-");
        }
    }

    @Test
    void inflectedWordsAreFound() {
        assertThat(Lexicon.senses("وارتفعت").isOpposedTo(Lexicon.senses("سينخفض")))
                .isTrue();
        assertThat(Lexicon.senses("للموافقه").isOpposedTo(Lexicon.senses("ترفض")))
                .isTrue();
        assertThat(Lexicon.senses("rejected").isOpposedTo(Lexicon.senses("accepting")))
                .isTrue();
        assertThat(Lexicon.senses("السوريه").isAlternativeTo(Lexicon.senses("بمصر")))
                .isTrue();
        assertThat(Lexicon.senses("المصريين").isLike(Lexicon.senses("مصر"))).isTrue();
    }

    @Test
    void aWordThatIsNotListedIsOpposedToNothing() {
        assertThat(Lexicon.senses("منضده")).isSameAs(Senses.NONE);
    }

    private static String fold(String form) {
        return FoldedText.of(form, Folding.STANDARD).folded();
    }
}
