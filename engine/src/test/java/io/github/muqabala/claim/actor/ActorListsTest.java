package io.github.muqabala.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that the engine ships are in order, and say nothing twice. */
class ActorListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors.tsv",
                "aliases.tsv",
                "ambiguous.tsv",
                "borders.tsv",
                "countries.tsv",
                "demonyms.tsv",
                "roles.tsv",
                "seats.tsv",
                "short-names.tsv",
                "words.tsv"
            })
    void linesAreSortedByClassAndFirstForm(String list) {
        assertThat(Phrases.lines(list))
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors.tsv",
                "aliases.tsv",
                "ambiguous.tsv",
                "countries.tsv",
                "demonyms.tsv",
                "roles.tsv",
                "seats.tsv",
                "short-names.tsv",
                "words.tsv"
            })
    void noFormIsThereTwiceOnceItIsFolded(String list) {
        assertThat(twice(List.of(list))).isEmpty();
    }

    @Test
    void otherNamesOfCountriesAreNoneOfTheirNames() {
        assertThat(twice(List.of("countries.tsv", "aliases.tsv", "actors.tsv"))).isEmpty();
    }

    @Test
    void whoIsSpokenOfIsListed() {
        Set<String> ids = Actors.known().ids();
        List<String> spokenOf = new ArrayList<>();
        for (String list : List.of("demonyms.tsv", "seats.tsv", "borders.tsv")) {
            Phrases.lines(list).forEach(line -> spokenOf.add(line.type()));
        }
        Phrases.lines("borders.tsv").forEach(line -> spokenOf.addAll(line.forms()));
        Phrases.lines("short-names.tsv")
                .forEach(line -> spokenOf.addAll(List.of(line.type().split(" ", -1))));
        for (LexiconFile.Line line : Phrases.lines("actors.tsv")) {
            String[] type = line.type().split(" ", -1);
            if (type.length > 2) {
                spokenOf.addAll(List.of(type[2].split(",", -1)));
            }
        }
        assertThat(ids).containsAll(spokenOf);
    }

    @Test
    void neighboursBorderOnEachOther() {
        Map<String, List<String>> borders = new HashMap<>();
        Phrases.lines("borders.tsv").forEach(line -> borders.put(line.type(), line.forms()));
        borders.forEach((country, around) -> around.stream()
                .filter(borders::containsKey)
                .forEach(other -> assertThat(borders.get(other)).as(other).contains(country)));
    }

    private static List<String> twice(List<String> lists) {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String list : lists) {
            for (LexiconFile.Line line : Phrases.lines(list)) {
                for (String form : line.forms()) {
                    String other = seen.put(Phrases.folded(form), line.type());
                    if (other != null && !line.note().startsWith("also")) {
                        twice.add(form + ": " + other + ", " + line.type());
                    }
                }
            }
        }
        return twice;
    }
}
