package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PairCounterTest {

    @Test
    void findsWhatTryingEveryPairOfACorpusFinds() {
        for (long seed = 1; seed <= 3; seed++) {
            Corpus corpus = new Corpus(new Seed(seed), Mode.MIXED);
            List<int[]> articles = IntStream.range(0, 400)
                    .mapToObj(number -> corpus.article(number).words())
                    .toList();
            List<TruthPair> pairs = count(articles);
            assertThat(pairs).as("seed %d", seed).hasSizeGreaterThan(60);
            assertThat(pairs).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(bruteForce(articles));
        }
    }

    @Test
    void findsWhatTryingEveryPairOfFewWordsFinds() {
        LongStream.range(0, 200).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            List<int[]> articles = IntStream.range(0, 40)
                    .mapToObj(i -> random.ints(random.nextInt(25), 0, 2 + random.nextInt(3))
                            .toArray())
                    .toList();
            assertThat(count(articles)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(bruteForce(articles));
        });
    }

    @Test
    void aWordOfTheGreatestNumberIsNoOtherWord() {
        int most = (1 << 21) - 1;
        assertThat(Shingles.of(new int[] {0, 0, most, most, most, 0, 0}))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(Shingles.of(new int[] {1, 2})).isEmpty();
        assertThat(Shingles.of(new int[] {5, 5, 5, 5, 5})).hasSize(1);
    }

    private static List<TruthPair> count(List<int[]> articles) {
        return PairCounter.count(articles.stream().map(Shingles::of).toArray(long[][]::new));
    }

    private static List<TruthPair> bruteForce(List<int[]> articles) {
        List<Set<Long>> sets = articles.stream().map(PairCounterTest::set).toList();
        List<TruthPair> pairs = new ArrayList<>();
        for (int left = 0; left < sets.size(); left++) {
            for (int right = left + 1; right < sets.size(); right++) {
                int shared = (int) sets.get(left).stream()
                        .filter(sets.get(right)::contains)
                        .count();
                int leftSize = sets.get(left).size();
                int rightSize = sets.get(right).size();
                int union = leftSize + rightSize - shared;
                if (shared > 0 && (2 * shared >= union || 10 * shared >= 6 * Math.min(leftSize, rightSize))) {
                    pairs.add(new TruthPair(left, right, shared, leftSize, rightSize));
                }
            }
        }
        return pairs;
    }

    private static Set<Long> set(int[] words) {
        Set<Long> shingles = new HashSet<>();
        for (int i = 2; i < words.length; i++) {
            shingles.add((words[i - 2] * 2_097_152L + words[i - 1]) * 2_097_152L + words[i]);
        }
        return shingles;
    }
}
