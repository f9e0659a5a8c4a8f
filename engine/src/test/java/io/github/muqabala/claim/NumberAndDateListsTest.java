package io.github.muqabala.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that numbers and dates are read by are in order, and say each thing once. */
class NumberAndDateListsTest {

    @ParameterizedTest
    @CsvSource({
        "quantity,numbers.tsv",
        "quantity,units.tsv",
        "quantity,duals.tsv",
        "quantity,counted.tsv",
        "date,dates.tsv",
        "date,cues.tsv"
    })
    void linesAreSortedAndNoFormIsTwiceThereWhenFolded(String part, String name) {
        List<LexiconFile.Line> lines = LexiconFile.read(
                requireNonNull(
                        (part.equals("date") ? DateExpressions.class : Quantities.class).getResourceAsStream(name)),
                name);
        assertThat(lines)
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
        Map<String, String> classes = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (LexiconFile.Line line : lines) {
            for (String form : line.forms()) {
                String other = classes.putIfAbsent(folded(form), line.type());
                if (other != null) {
                    twice.add(form + ": " + other + ", " + line.type());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static String folded(String form) {
        Words words = Words.of(Text.of(form));
        StringBuilder folded = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            folded.append(words.folded(word)).append(' ');
        }
        return folded.toString();
    }
}
