package io.github.muqabala.claim.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceLexiconsTest {

    private static List<LexiconFile.Line> lines(String file) {
        return LexiconFile.read(StanceCues.resource(file), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stances-ar.tsv", "stances-en.tsv", "scope.tsv"})
    void linesAreSortedByClassAndFirstForm(String file) {
        assertThat(lines(file))
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stances-ar.tsv", "stances-en.tsv", "scope.tsv"})
    void noFormIsThereTwice(String file) {
        Map<String, String> classes = new HashMap<>();
        for (LexiconFile.Line line : lines(file)) {
            for (String form : line.forms()) {
                String before =
                        classes.put(FoldedText.of(form, Folding.STANDARD).folded(), line.type());
                assertThat(before).as("%s: %s", line.type(), form).isNull();
            }
        }
    }
}
