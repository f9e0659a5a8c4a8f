package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.text.Folding;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglerTest {

    @Test
    void aShingleBeginsAtEachWordThatHasEnoughAfterIt() {
        assertThat(Shingler.words(3).hashes(Text.of("a b c d e"))).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void equalRunsHaveEqualHashesWhereverTheyStand() {
        long[] hashes = Shingler.words(3).hashes(Text.of("a b c x a b c"));
        assertThat(hashes[4]).isEqualTo(hashes[0]);
        assertThat(Shingler.words(3).hashes(Text.of("A, b - C!"))).containsExactly(hashes[0]);
    }

    @Test
    void theOrderOfWordsCounts() {
        assertThat(Shingler.words(2).shingle(Text.of("a b")))
                .isNotEqualTo(Shingler.words(2).shingle(Text.of("b a")));
    }

    @Test
    void aTextShorterThanAShingleIsOneShingle() {
        assertThat(Shingler.words(3).hashes(Text.of("a b"))).hasSize(1);
        assertThat(Shingler.words(3).shingle(Text.of("a b")))
                .isNotEqualTo(Shingler.words(3).shingle(Text.of("a")));
    }

    @Test
    void aTextWithoutWordsHasNoShingle() {
        assertThat(Shingler.words(3).shingle(Text.of(" … ")).size()).isZero();
        assertThat(Shingler.characters(3).shingle(Text.of(" … ")).size()).isZero();
    }

    @Test
    void wordsRunTogetherChangeNoCharacterShingle() {
        Shingler shingler = Shingler.characters(5);
        assertThat(shingler.shingle(Text.of("مع حكومات الجزائروتونس ومصر")))
                .isEqualTo(shingler.shingle(Text.of("مع حكومات الجزائر وتونس ومصر")));
    }

    @Test
    void aShingleHasAtLeastOnePart() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shingler.words(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Shingler.characters(-1));
    }

    @Test
    void hashesAreTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(Shingler.words(3).hashes(Text.of("دول جوار ليبيا"))).containsExactly(7586235522318283163L);
        assertThat(Shingler.characters(3).hashes(Text.of("abc"))).containsExactly(9214620111309898858L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void twoShinglesAreEqualExactlyIfTheirWordsAre(int width) {
        LongStream.range(0, 300).forEach(seed -> {
            Text text = Text.of(new RandomText(seed).words(60, 3));
            long[] hashes = Shingler.words(width).hashes(text);
            Set<List<Long>> runs = new HashSet<>();
            Set<Long> distinct = new HashSet<>();
            for (int i = 0; i + width <= text.tokens().size(); i++) {
                assertThat(runs.add(run(text.tokens(), i, width)))
                        .as("seed %d, shingle %d", seed, i)
                        .isEqualTo(distinct.add(hashes[i]));
            }
        });
    }

    @Test
    void shinglesOfWordHashesAreEqualExactlyIfTheWordsAre() {
        LongStream.range(0, 300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int width = 1 + random.nextInt(6);
            int[] words = random.ints(60, -1, 2).toArray();
            long[] hashes = Shingler.words(width).hashes(words);
            assertThat(hashes).hasSize(60 - width + 1);
            for (int i = 0; i < hashes.length; i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(hashes[i] == hashes[k])
                            .as("seed %d, shingles %d and %d", seed, i, k)
                            .isEqualTo(Arrays.equals(words, i, i + width, words, k, k + width));
                }
            }
        });
    }

    @Test
    void fewerWordHashesThanTheWidthAreOneShingleAndNoneAreNone() {
        assertThat(Shingler.words(5).hashes(1, 2)).hasSize(1);
        assertThat(Shingler.words(5).hashes(new int[0])).isEmpty();
    }

    private static List<Long> run(Tokens tokens, int from, int width) {
        return IntStream.range(from, from + width).mapToObj(tokens::hash).toList();
    }

    @Test
    void characterShinglesAreTakenFromTheFoldedText() {
        assertThat(Shingler.characters(4).shingle(Text.of("إلى الـجزائرِ", Folding.HAMZA_UNIFIED)))
                .isEqualTo(Shingler.characters(4).shingle(Text.of("الي الجزاءر")));
    }
}
