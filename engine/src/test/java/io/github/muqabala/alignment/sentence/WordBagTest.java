package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordBagTest {

    @Test
    void countsAsSetsDo() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<Long, Float> one = new HashMap<>();
            Map<Long, Float> other = new HashMap<>();
            WordBag left = bag(random, one);
            WordBag right = bag(random, other);
            Set<Long> both = new HashSet<>(one.keySet());
            both.retainAll(other.keySet());
            Set<Long> either = new HashSet<>(one.keySet());
            either.addAll(other.keySet());

            assertThat(left.size()).isEqualTo(one.size());
            assertThat(left.shared(right)).isEqualTo(both.size());
            assertThat(left.jaccard(right, -1)).isEqualTo(either.isEmpty() ? -1 : (double) both.size() / either.size());
            assertThat(left.sharedWeight(right))
                    .isEqualTo(
                            both.stream()
                                    .mapToDouble(key -> one.getOrDefault(key, 0f))
                                    .sum(),
                            within(1e-6));
            double norms = Math.sqrt(squares(one) * squares(other));
            double product = both.stream()
                    .mapToDouble(key -> one.getOrDefault(key, 0f) * other.getOrDefault(key, 0f))
                    .sum();
            assertThat(left.cosine(right)).isEqualTo(norms == 0 ? 0 : product / norms, within(1e-6));
        }
    }

    /** Every key weighs the same wherever it stands. */
    private static WordBag bag(Random random, Map<Long, Float> drawn) {
        long[] keys = random.longs(random.nextInt(12), -6, 6).toArray();
        float[] weights = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            weights[i] = keys[i] == 0 ? 0 : Math.abs(keys[i]);
            if (weights[i] > 0) {
                drawn.put(keys[i], weights[i]);
            }
        }
        return WordBag.of(keys, weights);
    }

    private static double squares(Map<Long, Float> weights) {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
