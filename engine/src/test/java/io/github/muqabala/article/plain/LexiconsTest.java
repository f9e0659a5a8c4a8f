package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

    @Test
    void phrasesAreSortedAndNoneIsTwiceInASection() {
        List<String> section = new ArrayList<>();
        Set<List<Long>> folded = new HashSet<>();
        for (String line : lines(Phrases.RESOURCE)) {
            if (line.startsWith("[")) {
                section.clear();
                folded.clear();
            } else {
                assertThat(folded.add(hashes(line))).as(line).isTrue();
                section.add(line);
                assertThat(section).isSorted();
            }
        }
    }

    @Test
    void agenciesAreSortedAndNoSpellingIsOfTwo() {
        List<String> names = new ArrayList<>();
        Set<List<Long>> folded = new HashSet<>();
        for (String line : lines(Agencies.RESOURCE)) {
            String[] parts = line.split(" = ", -1);
            assertThat(parts).as(line).hasSize(2);
            names.add(parts[0]);
            for (String spelling : parts[1].split(" \\| ", -1)) {
                assertThat(folded.add(hashes(spelling))).as(spelling).isTrue();
            }
        }
        assertThat(names).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "رويترز, Reuters, 1",
        "لرويترز, Reuters, 1",
        "وللأناضول, Anadolu, 1",
        "أ.ف.ب, AFP, 3",
        "لفرانس برس, AFP, 2",
        "ASSOCIATED PRESS, AP, 2",
        "الأناضول التركية, Anadolu, 1"
    })
    void agenciesAreKnownWithTheirClitics(String written, String agency, int words) {
        Tokens tokens = Text.of(written).tokens();
        Agencies.Name name = Agencies.at(tokens, 0, tokens.size());
        assertThat(name).extracting("agency", "words").containsExactly(agency, words);
    }

    @Test
    void otherWordsAreNoAgency() {
        Tokens tokens = Text.of("قال الوزير").tokens();
        assertThat(Agencies.at(tokens, 0, tokens.size())).isNull();
    }

    private static List<String> lines(String resource) {
        return Phrases.resource(resource)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<Long> hashes(String phrase) {
        Tokens tokens = Text.of(phrase).tokens();
        assertThat(tokens.size()).as(phrase).isPositive();
        return IntStream.range(0, tokens.size()).mapToObj(tokens::hash).toList();
    }
}
