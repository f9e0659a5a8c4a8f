package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShingleSetTest {
    private static final int PAIRS = 2_000;

    @Test
    void countsEachMemberOnce() {
        assertThat(ShingleSet.of(3, 1, 3, -7, 1).size()).isEqualTo(3);
    }

    @Test
    void leavesTheArrayItIsMadeFromAsItIs() {
        long[] hashes = {3, 1, 2};
        ShingleSet.of(hashes);
        assertThat(hashes).containsExactly(3, 1, 2);
    }

    @Test
    void theSumIsOfTheDistinctMembersWhateverTheirOrder() {
        assertThat(ShingleSet.of(3, 1, 3, -7, 1).sum()).isEqualTo(-3);
        assertThat(ShingleSet.of(Long.MAX_VALUE, 1).sum()).isEqualTo(Long.MIN_VALUE);
        assertThat(ShingleSet.of().sum()).isZero();
    }

    @Test
    void setsOfOneSumAreEqualOnlyIfTheirMembersAre() {
        assertThat(ShingleSet.of(1, 4)).isNotEqualTo(ShingleSet.of(2, 3)).hasSameHashCodeAs(ShingleSet.of(2, 3));
        assertThat(ShingleSet.of(4, 1, 1)).isEqualTo(ShingleSet.of(1, 4));
    }

    @Test
    void containmentTellsAnExcerptFromItsSource() {
        ShingleSet source = ShingleSet.of(1, 2, 3, 4);
        ShingleSet excerpt = ShingleSet.of(2, 3);
        assertThat(excerpt.containmentIn(source)).isEqualTo(1);
        assertThat(source.containmentIn(excerpt)).isEqualTo(0.5);
        assertThat(source.overlap(excerpt)).isEqualTo(1);
        assertThat(source.jaccard(excerpt)).isEqualTo(0.5);
    }

    @Test
    void theEmptySetIsContainedInAllAndEqualToItself() {
        ShingleSet empty = ShingleSet.of();
        assertThat(empty.jaccard(empty)).isEqualTo(1);
        assertThat(empty.containmentIn(ShingleSet.of(1))).isEqualTo(1);
        assertThat(ShingleSet.of(1).containmentIn(empty)).isZero();
        assertThat(ShingleSet.of(1).jaccard(empty)).isZero();
        assertThat(ShingleSet.of(1).overlap(empty)).isEqualTo(1);
    }

    /** Sizes from none to 600, so that both the merge and the search of a much larger set are tried. */
    @Test
    void measuresAgreeWithSetsCountedMemberByMember() {
        LongStream.range(0, PAIRS).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            long[] a = hashes(random);
            long[] b = hashes(random);
            Set<Long> union = new HashSet<>(boxed(a));
            union.addAll(boxed(b));
            Set<Long> shared = boxed(a);
            shared.retainAll(boxed(b));
            ShingleSet left = ShingleSet.of(a);
            ShingleSet right = ShingleSet.of(b);
            String of = "seed " + seed;
            assertThat(left.size()).as(of).isEqualTo(boxed(a).size());
            assertThat(left.intersectionSize(right)).as(of).isEqualTo(shared.size());
            assertThat(left.jaccard(right)).as(of).isEqualTo(ratio(shared.size(), union.size()), within(1e-12));
            assertThat(left.containmentIn(right)).as(of).isEqualTo(ratio(shared.size(), left.size()), within(1e-12));
            assertThat(left.overlap(right))
                    .as(of)
                    .isEqualTo(ratio(shared.size(), Math.min(left.size(), right.size())), within(1e-12));
        });
    }

    @Test
    void jaccardAndOverlapDoNotDependOnTheOrderOfThePair() {
        LongStream.range(0, PAIRS).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            ShingleSet left = ShingleSet.of(hashes(random));
            ShingleSet right = ShingleSet.of(hashes(random));
            assertThat(left.jaccard(right)).as("seed %d", seed).isEqualTo(right.jaccard(left));
            assertThat(left.overlap(right)).as("seed %d", seed).isEqualTo(right.overlap(left));
            assertThat(left.jaccard(right)).isBetween(0.0, left.overlap(right));
        });
    }

    private static long[] hashes(SplittableRandom random) {
        int size = random.nextInt(3) == 0 ? random.nextInt(600) : random.nextInt(12);
        return random.longs(size, -40, 300).toArray();
    }

    private static Set<Long> boxed(long[] hashes) {
        Set<Long> set = new TreeSet<>();
        for (long hash : hashes) {
            set.add(hash);
        }
        return set;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
