package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordShinglesTest {
    @Test
    void equalTextsShareAllWhateverStandsBetweenTheirWords() {
        assertThat(WordShingles.of("one two, three\nfour five", "one two three four – five"))
                .isEqualTo(new WordShingles(1, 1));
    }

    @Test
    void precisionIsOfWhatWasFoundAndRecallOfWhatIsKnown() {
        WordShingles half = WordShingles.of("a b c d e f g", "a b c d e");
        assertThat(half.precision()).isCloseTo(2.0 / 4, within(1e-12));
        assertThat(half.recall()).isEqualTo(1);
    }

    @Test
    void aShingleSaidTwiceCountsTwice() {
        WordShingles twice = WordShingles.of("a b c d", "a b c d x a b c d");
        assertThat(twice.precision()).isEqualTo(1);
        assertThat(twice.recall()).isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void aShortTextIsOneShingle() {
        assertThat(WordShingles.of("a b", "a b")).isEqualTo(new WordShingles(1, 1));
        assertThat(WordShingles.of("a b", "a b c d").recall()).isZero();
    }

    @Test
    void ofAnEmptyTextThereIsNoPrecisionAndOfNoneKnownNoRecall() {
        assertThat(WordShingles.of("", "a b c d").precision()).isNaN();
        assertThat(WordShingles.of("", "a b c d").recall()).isZero();
        assertThat(WordShingles.of("a b c d", "").recall()).isNaN();
        assertThat(WordShingles.of("", "")).isEqualTo(new WordShingles(1, 1));
    }
}
