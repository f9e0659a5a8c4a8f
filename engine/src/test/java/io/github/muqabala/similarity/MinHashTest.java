package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {
    private static final int PAIRS = 3_000;

    @Test
    void equalSetsHaveEqualSignatures() {
        MinHash minHash = new MinHash();
        assertThat(minHash.sign(5, 6, 7)).isEqualTo(minHash.sign(7, 6, 5));
        assertThat(minHash.sign(5, 6, 7).jaccard(minHash.sign(6, 7, 5))).isEqualTo(1);
    }

    @Test
    void aMemberThatOccursTwiceCountsOnce() {
        MinHash minHash = new MinHash();
        assertThat(minHash.sign(5, 6, 7, 6, 5)).isEqualTo(minHash.sign(5, 6, 7));
    }

    @Test
    void oneMemberFillsEveryBin() {
        MinHashSignature signature = new MinHash(64).sign(42);
        assertThat(IntStream.range(0, 64).map(signature::value).distinct()).hasSize(1);
    }

    @Test
    void theEmptySetIsLikeNoOther() {
        MinHash minHash = new MinHash();
        assertThat(minHash.sign().jaccard(minHash.sign())).isEqualTo(1);
        assertThat(minHash.sign().jaccard(minHash.sign(1, 2, 3))).isZero();
    }

    @Test
    void seedsGiveOtherSignatures() {
        assertThat(new MinHash(128, 1).sign(1, 2, 3)).isNotEqualTo(new MinHash(128, 2).sign(1, 2, 3));
    }

    @Test
    void signaturesAreTheSameOnEveryMachineAndInEveryVersion() {
        MinHashSignature signature =
                new MinHash(8).sign(LongStream.rangeClosed(1, 5).map(Mixer::mix).toArray());
        assertThat(IntStream.range(0, 8).map(signature::value))
                .containsExactly(
                        585621901, 1525277458, 2038578550, 2093031099, 2038578550, 2038578550, 585621901, 1525277458);
    }

    @Test
    void signaturesOfDifferentSizesCannotBeCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinHash(64).sign(1).jaccard(new MinHash(128).sign(1)))
                .withMessageContaining("64 and 128");
        assertThatIllegalArgumentException().isThrownBy(() -> new MinHash(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MinHash(MinHash.LARGEST_SIZE + 1));
    }

    @Test
    void twoSeedsErrIndependently() {
        MinHash one = new MinHash(64, 1);
        MinHash two = new MinHash(64, 2);
        double jaccard = RandomSets.of(0, 300, 150).jaccard();
        double products = 0;
        double squares = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomSets sets = RandomSets.of(seed, 300, 150);
            double first = one.sign(sets.left()).jaccard(one.sign(sets.right())) - jaccard;
            double second = two.sign(sets.left()).jaccard(two.sign(sets.right())) - jaccard;
            products += first * second;
            squares += first * first;
        }
        assertThat(products / squares).as("correlation").isCloseTo(0, within(0.08));
    }

    /**
     * Bias and error over thousands of pairs: sets from a headline's size to a long article's, likeness from low to high.
     * The theory is that of k independent values, √(J(1−J)/k); bins of one permutation do a little better.
     */
    @ParameterizedTest(name = "{0} shared, {1} own: error at most {2} of theory")
    @CsvSource({
        "20, 20, 1.3",
        "30, 5, 1.25",
        "60, 140, 1.05",
        "100, 50, 1.05",
        "200, 200, 1.05",
        "320, 40, 1.05",
        "1000, 1000, 1.05",
    })
    void estimatesWithoutBiasAndWithTheErrorOfTheTheory(int shared, int own, double allowed) {
        MinHash minHash = new MinHash();
        double jaccard = RandomSets.of(0, shared, own).jaccard();
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomSets sets = RandomSets.of(seed, shared, own);
            double error = minHash.sign(sets.left()).jaccard(minHash.sign(sets.right())) - jaccard;
            sum += error;
            squares += error * error;
        }
        double theory = Math.sqrt(jaccard * (1 - jaccard) / MinHash.DEFAULT_SIZE);
        double error = Math.sqrt(squares / PAIRS);
        assertThat(error / theory).as("error over theory").isBetween(0.8, allowed);
        assertThat(sum / PAIRS).as("bias").isCloseTo(0, within(4 * error / Math.sqrt(PAIRS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void packedSignaturesEstimateWithoutBiasToo(int bits) {
        MinHash minHash = new MinHash(256);
        double sum = 0;
        double squares = 0;
        double jaccard = RandomSets.of(0, 600, 300).jaccard();
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomSets sets = RandomSets.of(seed, 600, 300);
            PackedSignature left = minHash.sign(sets.left()).pack(bits);
            double error = left.jaccard(minHash.sign(sets.right()).pack(bits)) - jaccard;
            sum += error;
            squares += error * error;
        }
        // Equation 9 of Li and König for the variance of the corrected estimate.
        double chance = Math.pow(2, -bits);
        double equal = chance + (1 - chance) * jaccard;
        double theory = Math.sqrt(equal * (1 - equal) / 256) / (1 - chance);
        double error = Math.sqrt(squares / PAIRS);
        assertThat(error / theory).as("error over theory").isBetween(0.85, 1.15);
        assertThat(sum / PAIRS).as("bias").isCloseTo(0, within(4 * error / Math.sqrt(PAIRS)));
    }

    @ParameterizedTest
    @CsvSource({"128, 1, 16", "128, 8, 128", "100, 2, 32", "7, 16, 16"})
    void packedSignaturesTakeTheirBitsAndAreEqualToThemselves(int size, int bits, int bytes) {
        PackedSignature packed = new MinHash(size).sign(1, 2, 3).pack(bits);
        assertThat(packed.bytes()).isEqualTo(bytes);
        assertThat(packed.jaccard(new MinHash(size).sign(3, 2, 1).pack(bits))).isEqualTo(1);
    }

    @Test
    void onlyPowersOfTwoUpToSixteenCanBePacked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinHash().sign(1).pack(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinHash().sign(1).pack(32));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinHash()
                        .sign(1)
                        .pack(8)
                        .jaccard(new MinHash().sign(1).pack(4)));
    }
}
