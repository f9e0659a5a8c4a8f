package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RunFinderTest {
    private static final int MINIMUM = 4;

    @Test
    void findsARunThatCannotBeLengthened() {
        assertThat(RunFinder.between(Text.of("x a b c d e y"), Text.of("a b c d e z"), MINIMUM))
                .containsExactly(new Run(1, 0, 5));
    }

    @Test
    void pairsEveryPlaceOnOneSideWithEveryPlaceOnTheOther() {
        assertThat(RunFinder.between(Text.of("a b c d x a b c d"), Text.of("a b c d y a b c d"), MINIMUM))
                .containsExactlyInAnyOrder(new Run(0, 0, 4), new Run(0, 5, 4), new Run(5, 0, 4), new Run(5, 5, 4));
    }

    @Test
    void aRunShorterThanTheMinimumDoesNotCount() {
        assertThat(RunFinder.between(Text.of("a b c x"), Text.of("a b c y"), MINIMUM))
                .isEmpty();
        assertThat(RunFinder.between(Text.of("a b c"), Text.of("a b c"), MINIMUM))
                .isEmpty();
    }

    @Test
    void findsWhatATextSaysTwice() {
        assertThat(RunFinder.within(Text.of("a b c d x a b c d"), MINIMUM)).containsExactly(new Run(0, 5, 4));
    }

    @Test
    void cutsAStretchSaidThreeTimesInARowIntoNeighbours() {
        assertThat(RunFinder.within(Text.of("a b c d e a b c d e a b c d e"), MINIMUM))
                .containsExactlyInAnyOrder(new Run(0, 5, 5), new Run(5, 10, 5), new Run(0, 10, 5));
    }

    @Test
    void agreesWithTryingEveryPairOfPlaces() {
        LongStream.range(0, 500).forEach(seed -> {
            RandomText random = new RandomText(seed);
            Text left = Text.of(random.words(40, 4));
            Text right = Text.of(random.words(50, 4));
            assertThat(RunFinder.between(left, right, MINIMUM))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(bruteForce(left.tokens(), right.tokens()));
        });
    }

    /** Every word that is in some run must be in a run found, also where runs are too many to be listed all. */
    @Test
    void leavesNoWordOfARunUncovered() {
        LongStream.range(0, 60).forEach(seed -> {
            RandomText random = new RandomText(seed);
            int vocabulary = (int) (seed % 3) + 1;
            Text left = Text.of(random.words(300, vocabulary));
            Text right = Text.of(random.words(400, vocabulary));
            List<Run> all = bruteForce(left.tokens(), right.tokens());
            List<Run> found = RunFinder.between(left, right, MINIMUM);
            assertThat(covered(found, true)).as("seed %d, left", seed).isEqualTo(covered(all, true));
            assertThat(covered(found, false)).as("seed %d, right", seed).isEqualTo(covered(all, false));
            assertThat(all).as("seed %d", seed).containsAll(found);
        });
    }

    @Test
    void runsWithinATextDoNotOverlapTheirPartners() {
        LongStream.range(0, 200).forEach(seed -> {
            Text text = Text.of(new RandomText(seed).words(120, (int) (seed % 4) + 1));
            for (Run run : RunFinder.within(text, MINIMUM)) {
                assertThat(run.leftEnd()).as("seed %d: %s", seed, run).isLessThanOrEqualTo(run.right());
                assertThat(run.length()).as("seed %d: %s", seed, run).isGreaterThanOrEqualTo(MINIMUM);
                for (int i = 0; i < run.length(); i++) {
                    assertThat(text.tokens().hash(run.left() + i))
                            .isEqualTo(text.tokens().hash(run.right() + i));
                }
            }
        });
    }

    private static List<Run> bruteForce(Tokens left, Tokens right) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean continued = i > 0 && j > 0 && left.hash(i - 1) == right.hash(j - 1);
                int length = 0;
                while (i + length < left.size()
                        && j + length < right.size()
                        && left.hash(i + length) == right.hash(j + length)) {
                    length++;
                }
                if (!continued && length >= MINIMUM) {
                    runs.add(new Run(i, j, length));
                }
            }
        }
        return runs;
    }

    private static BitSet covered(List<Run> runs, boolean left) {
        BitSet words = new BitSet();
        for (Run run : runs) {
            int start = left ? run.left() : run.right();
            words.set(start, start + run.length());
        }
        return words;
    }
}
