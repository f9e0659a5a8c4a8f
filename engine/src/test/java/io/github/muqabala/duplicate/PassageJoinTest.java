package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageJoinTest {
    private static final int[] A = words(1, 100);
    private static final int[] B = words(2, 100);
    private static final int[] C = words(3, 100);

    @Test
    void findsARunAtItsFullLength() {
        int[] copy = concat(B, slice(A, 40, 70), C);
        assertThat(PassageJoin.join(List.of(A, copy), 10, 1)).containsExactly(new WordRun(1, 100, 0, 40, 30));
    }

    @Test
    void findsRunsAtTheEdgesOfTextsAndWholeTexts() {
        int[] text = concat(slice(A, 0, 10), B, slice(A, 90, 100));
        assertThat(PassageJoin.join(List.of(A, text, A), 10, 1))
                .containsExactly(
                        new WordRun(1, 0, 0, 0, 10), new WordRun(1, 110, 0, 90, 10), new WordRun(2, 0, 0, 0, 100));
    }

    @Test
    void aRunShorterByAWordDoesNotCount() {
        assertThat(PassageJoin.join(List.of(A, concat(slice(A, 5, 14), B)), 10, 1))
                .isEmpty();
    }

    @Test
    void theSourceIsTheEarliestTextNotTheNext() {
        int[] footer = words(4, 20);
        List<int[]> texts = IntStream.range(0, 2_000)
                .mapToObj(i -> concat(words(100 + i, 40), footer))
                .toList();
        assertThat(PassageJoin.join(texts, 15, 2))
                .isEqualTo(IntStream.range(1, 2_000)
                        .mapToObj(i -> new WordRun(i, 40, 0, 40, 20))
                        .toList());
    }

    @Test
    void whatATextSaysTwiceItselfIsNotLifted() {
        assertThat(PassageJoin.join(List.of(concat(A, A), B), 10, 1)).isEmpty();
    }

    @Test
    void textsThatAreShorterThanTheLengthOrEmptyShareNothing() {
        assertThat(PassageJoin.join(List.of(slice(A, 0, 9), A, slice(A, 0, 9), new int[0], slice(A, 0, 1)), 10, 1))
                .isEmpty();
        assertThat(PassageJoin.join(List.of(), 10, 2)).isEmpty();
    }

    /** Few words, so that texts repeat themselves and share by chance; and many, with runs put in. */
    @ParameterizedTest
    @CsvSource({"2, 8", "3, 5", "4, 2", "8, 4", "1000000, 10", "1000000, 3", "1, 6"})
    void coversExactlyWhatTryingEveryRunFinds(int alphabet, int length) {
        LongStream.range(0, 60).forEach(seed -> {
            List<int[]> texts = collection(seed, alphabet, length);
            List<WordRun> runs = PassageJoin.join(texts, length, 1);
            assertThat(runs)
                    .as("seed %d, order", seed)
                    .isSortedAccordingTo(Comparator.comparingInt(WordRun::text).thenComparingInt(WordRun::from));
            assertThat(windows(runs, length)).as("seed %d", seed).isEqualTo(bruteForce(texts, length));
            for (WordRun run : runs) {
                assertThat(slice(texts.get(run.text()), run.from(), run.from() + run.length()))
                        .as("seed %d: %s", seed, run)
                        .isEqualTo(slice(texts.get(run.source()), run.sourceFrom(), run.sourceFrom() + run.length()));
            }
        });
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        LongStream.range(0, 20).forEach(seed -> {
            List<int[]> texts = collection(seed, 1 + (int) seed, 6);
            for (int threads = 2; threads < 6; threads++) {
                assertThat(PassageJoin.join(texts, 6, threads))
                        .as("seed %d, %d threads", seed, threads)
                        .isEqualTo(PassageJoin.join(texts, 6, 1));
            }
        });
    }

    /** So many fingerprints that they are dealt out into several parts. */
    @Test
    void findsWhatWasPutIntoALargeCollectionAndNothingElse() {
        SplittableRandom random = new SplittableRandom(5);
        List<int[]> texts = new ArrayList<>();
        List<WordRun> planted = new ArrayList<>();
        for (int text = 0; text < 4_000; text++) {
            int[] words = random.ints(300).toArray();
            if (text >= 2_000) {
                int length = 25 + random.nextInt(200);
                int source = random.nextInt(2_000);
                int from = random.nextInt(300 - length);
                int sourceFrom = random.nextInt(300 - length);
                System.arraycopy(texts.get(source), sourceFrom, words, from, length);
                planted.add(new WordRun(text, from, source, sourceFrom, length));
            }
            texts.add(words);
        }
        assertThat(PassageJoin.join(texts, 25, 2)).isEqualTo(planted);
    }

    /** For each text and word at which a run of the length begins that an earlier text has: the earliest such text. */
    private static Map<List<Integer>, Integer> bruteForce(List<int[]> texts, int length) {
        Map<List<Integer>, Integer> shared = new HashMap<>();
        Map<List<Integer>, Integer> earliest = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int from = 0; from + length <= texts.get(text).length; from++) {
                List<Integer> run = Arrays.stream(slice(texts.get(text), from, from + length))
                        .boxed()
                        .toList();
                int source = earliest.computeIfAbsent(run, unseen -> -1);
                if (source < 0) {
                    earliest.put(run, text);
                } else if (source < text) {
                    shared.put(List.of(text, from), source);
                }
            }
        }
        return shared;
    }

    /** The same of the runs that were found; each word at which one of the length begins is in one run only. */
    private static Map<List<Integer>, Integer> windows(List<WordRun> runs, int length) {
        Map<List<Integer>, Integer> windows = new HashMap<>();
        for (WordRun run : runs) {
            for (int from = run.from(); from + length <= run.from() + run.length(); from++) {
                assertThat(windows.put(List.of(run.text(), from), run.source())).isNull();
            }
        }
        return windows;
    }

    private static List<int[]> collection(long seed, int alphabet, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> texts = new ArrayList<>();
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            int[] words = random.ints(random.nextInt(5 * length), 0, alphabet).toArray();
            if (!texts.isEmpty() && random.nextInt(3) > 0) {
                int[] source = texts.get(random.nextInt(texts.size()));
                int from = random.nextInt(source.length + 1);
                int to = from + random.nextInt(source.length - from + 1);
                int at = random.nextInt(words.length + 1);
                words = concat(slice(words, 0, at), slice(source, from, to), slice(words, at, words.length));
            }
            texts.add(words);
        }
        return texts;
    }

    private static int[] words(long seed, int size) {
        return new SplittableRandom(seed).ints(size).toArray();
    }

    private static int[] slice(int[] words, int from, int to) {
        return Arrays.copyOfRange(words, from, to);
    }

    private static int[] concat(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
