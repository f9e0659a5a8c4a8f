package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.muqabala.lexicon.LexiconFile.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicLexiconTest {

    static List<String> files() {
        return ArabicLexicon.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void linesAreSortedByClassAndThenByTheirFirstForm(String file) {
        assertThat(ArabicLexicon.read(file))
                .isSortedAccordingTo(Comparator.comparing(Line::type)
                        .thenComparing(line -> ArabicLexicon.folded(line.forms().get(0))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFormIsInTwoLinesUnlessBothSaySo(String file) {
        Map<String, Line> known = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Line line : ArabicLexicon.read(file)) {
            for (String form : line.forms()) {
                Line other = known.put(ArabicLexicon.folded(form), line);
                boolean said = other != null
                        && !other.equals(line)
                        && line.note().startsWith("also")
                        && other.note().startsWith("also");
                if (other != null && !said) {
                    twice.add(form);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyClassIsMadeOfKnownRoles() {
        assertThatCode(ArabicLexicon::table).doesNotThrowAnyException();
    }
}
