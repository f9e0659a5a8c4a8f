package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Seeds are what computing every cosine and every Dice coefficient gives, but for two exceptions that are documented. */
class SegmentSeedsTest {
    /** A stem in more segments of the right text than this proposes no pair. */
    private static final int FREQUENT = 256;

    private static final int MOST_PARTNERS = 64;
    private static final double COSINE = 0.3;
    private static final double DICE = 0.33;
    /** Vectors are of single precision, so that a cosine this near to the threshold may fall on either side of it. */
    private static final double ROUNDING = 1e-5;

    @Test
    void agreesWithComputingEveryPair() {
        LongStream.range(0, 200).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int numbers = random.nextInt(10, 60);
            assertAgrees(new Sides(random, prose(random, 30, numbers, 0), prose(random, 40, numbers, 0)), seed);
        });
    }

    @Test
    void agreesWhereFrequentStemsDecideWhetherThePairIsAlike() {
        LongStream.range(0, 20).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Sides sides = new Sides(random, prose(random, 40, 400, 5), prose(random, 400, 400, 5));
            assertThat(sides.frequent()).as("seed %d", seed).isNotEmpty();
            assertAgrees(sides, seed);
        });
    }

    @Test
    void aPairWithFrequentStemsAloneIsNoSeed() {
        String refrain = "alpha beta gamma delta. ";
        SplittableRandom random = new SplittableRandom(1);
        assertThat(new Sides(random, refrain, refrain.repeat(FREQUENT)).seeds()).isNotEmpty();
        assertThat(new Sides(random, refrain, refrain.repeat(FREQUENT + 1)).seeds())
                .isEmpty();
    }

    @Test
    void aRefrainHasItsFirstPlacesAsPartnersAndNoMore() {
        String refrain = "alpha beta gamma delta. ";
        Sides sides = new Sides(new SplittableRandom(1), refrain.repeat(2), refrain.repeat(100));
        long[] firstPlaces = LongStream.range(0, 2L * MOST_PARTNERS)
                .map(k -> ((k / MOST_PARTNERS) << Integer.SIZE) | (k % MOST_PARTNERS))
                .toArray();
        assertThat(sides.seeds()).isEqualTo(firstPlaces);
    }

    private static void assertAgrees(Sides sides, long seed) {
        long[] seeds = sides.seeds();
        assertThat(seeds).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        Set<Long> found = new HashSet<>(Arrays.stream(seeds).boxed().toList());
        Set<Integer> frequent = sides.frequent();
        for (int i = 0; i < sides.leftVectors.size(); i++) {
            int partners = 0;
            for (int j = 0; j < sides.rightVectors.size(); j++) {
                Set<Integer> common = sides.leftStems(i);
                common.retainAll(sides.rightStems(j));
                double dice = 2.0
                        * common.size()
                        / (sides.leftStems(i).size() + sides.rightStems(j).size());
                double cosine = sides.cosine(i, j);
                boolean isException = frequent.containsAll(common) || partners == MOST_PARTNERS;
                boolean isSeed = found.contains(((long) i << Integer.SIZE) | j);
                if (Math.abs(cosine - COSINE) > ROUNDING) {
                    boolean isAlike = cosine > COSINE && dice > DICE;
                    assertThat(isSeed)
                            .as("seed %d: %d and %d, cosine %f, Dice %f", seed, i, j, cosine, dice)
                            .isEqualTo(isAlike && !isException);
                }
                partners += isSeed ? 1 : 0;
            }
        }
        assertThat(found).as("seed %d", seed).isNotEmpty();
    }

    /** Sentences of random words, and in each some of the first words of the numbers, which so become frequent. */
    private static String prose(SplittableRandom random, int sentences, int numbers, int frequent) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            int words = random.nextInt(4, 14);
            for (int k = 0; k < words; k++) {
                boolean common = frequent > 0 && random.nextInt(3) > 0;
                text.append('w')
                        .append(random.nextInt(common ? frequent : numbers))
                        .append(' ');
            }
            text.append(". ");
        }
        return text.toString();
    }

    /** Two texts as vectors under random weights. */
    private static final class Sides {
        private final StemmedText left;
        private final StemmedText right;
        private final double[] weights;
        private final SegmentVectors leftVectors;
        private final SegmentVectors rightVectors;

        Sides(SplittableRandom random, String left, String right) {
            StemNumbers numbers = new StemNumbers();
            this.left = StemmedText.of(Text.of(left), numbers);
            this.right = StemmedText.of(Text.of(right), numbers);
            weights = random.doubles(numbers.size(), 0.1, 5).toArray();
            leftVectors = SegmentVectors.of(this.left, this.left.sentences(), weights);
            rightVectors = SegmentVectors.of(this.right, this.right.sentences(), weights);
        }

        long[] seeds() {
            return SegmentSeeds.find(leftVectors, rightVectors, weights.length, COSINE, DICE);
        }

        Set<Integer> leftStems(int i) {
            return stems(left, i);
        }

        Set<Integer> rightStems(int j) {
            return stems(right, j);
        }

        Set<Integer> frequent() {
            int[] segments = new int[weights.length];
            for (int j = 0; j < right.sentences().size(); j++) {
                rightStems(j).forEach(stem -> segments[stem]++);
            }
            Set<Integer> frequent = new HashSet<>();
            for (int stem = 0; stem < segments.length; stem++) {
                if (segments[stem] > FREQUENT) {
                    frequent.add(stem);
                }
            }
            return frequent;
        }

        double cosine(int i, int j) {
            double[] a = vector(left, i);
            double[] b = vector(right, j);
            return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
        }

        private double[] vector(StemmedText text, int segment) {
            double[] vector = new double[weights.length];
            for (int k = text.sentences().start(segment); k < text.sentences().end(segment); k++) {
                vector[text.stems()[k]] += weights[text.stems()[k]];
            }
            return vector;
        }

        private static double product(double[] a, double[] b) {
            double product = 0;
            for (int k = 0; k < a.length; k++) {
                product += a[k] * b[k];
            }
            return product;
        }

        private static Set<Integer> stems(StemmedText text, int segment) {
            Set<Integer> stems = new TreeSet<>();
            for (int k = text.sentences().start(segment); k < text.sentences().end(segment); k++) {
                stems.add(text.stems()[k]);
            }
            return stems;
        }
    }
}
