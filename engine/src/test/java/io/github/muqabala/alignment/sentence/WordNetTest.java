package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.sentence.Kinship.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetTest {
    private static Kinship kinship(String one, String other) {
        return WordNet.english().of(one).kinship(WordNet.english().of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "car, automobile, SYNONYM",
        "buy, purchased, SYNONYM",
        "dog, animal, BROADER",
        "woman, person, BROADER",
        "cat, dog, SIBLING",
        "france, egypt, SIBLING",
        "hot, cold, OPPOSITE",
        "went, goes, INFLECTED",
        "children, child, INFLECTED",
        "running, runs, INFLECTED",
        "harbour, sympathy, NONE"
    })
    void wordsAreRelatedByWhatTheyMean(String one, String other, Kind kind) {
        assertThat(kinship(one, other).kind()).isEqualTo(kind);
        assertThat(kinship(other, one).kind()).isEqualTo(kind);
    }

    @Test
    void kinshipIsMutual() {
        List<String> words = List.of(
                "dog", "cat", "animal", "car", "vehicle", "buy", "sell", "quickly", "fast", "bank", "run", "flute",
                "said");
        for (String one : words) {
            for (String other : words) {
                assertThat(kinship(one, other)).as("%s, %s", one, other).isEqualTo(kinship(other, one));
            }
        }
    }

    @Test
    void strengthIsAShare() {
        for (String one : List.of("dog", "guitar", "walk", "green", "slowly")) {
            for (String other : List.of("wolf", "instrument", "stroll", "red", "fast")) {
                assertThat(kinship(one, other).strength()).isBetween(0f, 1f);
            }
        }
    }

    @Test
    void aWordThatIsNotListedMeansNothing() {
        assertThat(WordNet.english().of("qwxzt")).isSameAs(Meanings.NONE);
        assertThat(WordNet.english().of("قط")).isSameAs(Meanings.NONE);
    }
}
