package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections of so many members that they are dealt into two, four and eight parts. */
class LargeJoinTest {
    private static final JoinThresholds THRESHOLDS = new JoinThresholds(0.5, 0.6);

    @ParameterizedTest
    @ValueSource(ints = {1_500, 3_500, 8_000})
    void findsExactlyWhatAnInvertedIndexFinds(int size) {
        List<ShingleSet> sets = collection(size);
        assertThat(sets.stream().mapToInt(ShingleSet::size).sum()).isGreaterThan(1 << 17);
        assertThat(ExactJoin.join(sets, THRESHOLDS, 3).pairs())
                .hasSizeGreaterThan(size / 10)
                .isEqualTo(byInvertedIndex(sets));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyMemberIsDealtOnceWithItsSet(int threads) {
        List<ShingleSet> sets = collection(3_500);
        long[][] parts = Partitions.of(sets, threads);
        assertThat(parts.length).isEqualTo(4);
        int[] next = new int[parts.length];
        for (int set = 0; set < sets.size(); set++) {
            for (int i = 0; i < sets.get(set).size(); i++) {
                long member = sets.get(set).member(i);
                int part = (int) (member >>> 62);
                assertThat(Partitions.part(member, 2)).isEqualTo(part);
                long dealt = parts[part][next[part]++];
                assertThat(dealt & Partitions.SET_MASK).isEqualTo(set);
                assertThat(dealt >>> Partitions.SET_BITS).isEqualTo((member << 2) >>> Partitions.SET_BITS);
            }
        }
        for (int part = 0; part < parts.length; part++) {
            assertThat(parts[part]).hasSize(next[part]);
        }
    }

    @Test
    void fewMembersAreOnePart() {
        assertThat(Partitions.of(List.of(ShingleSet.of(-1, 1)), 4)).hasNumberOfRows(1);
        assertThat(Partitions.of(List.of(), 2)).isEqualTo(new long[1][0]);
        assertThat(Partitions.part(-1, 0)).isZero();
    }

    /** Unrelated sets, edited copies and excerpts. */
    private static List<ShingleSet> collection(int size) {
        SplittableRandom random = new SplittableRandom(size);
        List<ShingleSet> sets = new ArrayList<>();
        List<long[]> originals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long[] members = random.longs(60 + random.nextInt(120)).toArray();
            if (i % 3 == 2) {
                long[] source = originals.get(random.nextInt(originals.size()));
                int shared = Math.min(members.length, random.nextInt(source.length));
                System.arraycopy(source, 0, members, 0, shared);
            }
            originals.add(members);
            sets.add(ShingleSet.of(members));
        }
        return sets;
    }

    /** Of equal sets only the first takes part. */
    private static List<SimilarPair> byInvertedIndex(List<ShingleSet> sets) {
        Set<ShingleSet> seen = new HashSet<>();
        Map<Long, List<Integer>> index = new HashMap<>();
        List<SimilarPair> pairs = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            if (!seen.add(sets.get(set))) {
                continue;
            }
            Map<Integer, Integer> shared = new HashMap<>();
            for (int i = 0; i < sets.get(set).size(); i++) {
                List<Integer> others = index.computeIfAbsent(sets.get(set).member(i), member -> new ArrayList<>(1));
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(set);
            }
            int second = set;
            shared.forEach((first, count) -> {
                SimilarPair pair = new SimilarPair(
                        first,
                        second,
                        count,
                        sets.get(first).size(),
                        sets.get(second).size());
                if (pair.jaccard() >= THRESHOLDS.jaccard() || pair.containment() >= THRESHOLDS.containment()) {
                    pairs.add(pair);
                }
            });
        }
        pairs.sort(null);
        return pairs;
    }
}
