package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void ofNoAreasNoneIsChosen() {
        assertThat(ReadingOrder.of(List.of(), new int[0]).isEmpty()).isTrue();
    }

    @Test
    void areasThatTouchFollowOneAnother() {
        List<Area> areas = List.of(new Area(0, 5, 0, 5), new Area(5, 9, 5, 9));
        assertThat(ReadingOrder.of(areas, new int[] {5, 4}).cardinality()).isEqualTo(2);
    }

    @Test
    void areasThatShareAWordOnOneSideDoNot() {
        List<Area> areas = List.of(new Area(0, 5, 0, 5), new Area(5, 9, 4, 9));
        assertThat(ReadingOrder.of(areas, new int[] {5, 4})).isEqualTo(BitSet.valueOf(new long[] {0b01}));
    }

    @Test
    void oneHeavyAreaOutweighsManyLightOnes() {
        List<Area> areas = List.of(new Area(0, 9, 50, 59), new Area(10, 12, 0, 2), new Area(13, 15, 3, 5));
        assertThat(ReadingOrder.of(areas, new int[] {9, 2, 2})).isEqualTo(BitSet.valueOf(new long[] {0b001}));
        assertThat(ReadingOrder.of(areas, new int[] {3, 2, 2})).isEqualTo(BitSet.valueOf(new long[] {0b110}));
    }

    @Test
    void theChoiceIsTheHeaviestOfAll() {
        LongStream.range(0, 2_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int size = random.nextInt(1, 11);
            List<Area> areas = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int left = random.nextInt(20);
                int right = random.nextInt(20);
                areas.add(new Area(left, left + random.nextInt(1, 8), right, right + random.nextInt(1, 8)));
            }
            areas.sort(Comparator.comparingInt(Area::left));
            int[] weights = random.ints(size, 1, 10).toArray();
            BitSet chosen = ReadingOrder.of(areas, weights);
            assertThat(isInOrder(areas, chosen))
                    .as("seed %d: %s of %s", seed, chosen, areas)
                    .isTrue();
            assertThat(weight(chosen, weights))
                    .as("seed %d: %s of %s", seed, chosen, areas)
                    .isEqualTo(heaviest(areas, weights));
        });
    }

    @Test
    void passagesInTheSameOrderOnBothSidesDidNotMove() {
        assertThat(moved(passage(0, 0, 20), passage(30, 25, 20), passage(60, 80, 20)))
                .isEmpty();
    }

    @Test
    void ofPassagesThatChangedPlacesTheLighterOneMoved() {
        assertThat(moved(passage(0, 50, 40), passage(50, 0, 20))).containsExactly(1);
        assertThat(moved(passage(0, 50, 20), passage(50, 0, 40))).containsExactly(0);
    }

    @Test
    void whatOneSideSaysTwiceDidNotMove() {
        assertThat(moved(passage(0, 0, 40), passage(0, 100, 40), passage(50, 50, 40)))
                .isEmpty();
        assertThat(moved(passage(0, 0, 40), passage(50, 50, 40), passage(100, 0, 40)))
                .isEmpty();
    }

    @Test
    void aPassageStaysAsItWasButForItsPlace() {
        Passage passage = passage(50, 0, 20);
        assertThat(ReadingOrder.markMoved(List.of(passage(0, 50, 40), passage)).get(1))
                .isEqualTo(passage.asMoved());
    }

    private static Passage passage(int left, int right, int length) {
        return new Passage(
                new Span(left, left + length),
                new Span(right, right + length),
                Passage.Kind.VERBATIM,
                List.of(),
                length,
                false);
    }

    private static List<Integer> moved(Passage... passages) {
        List<Passage> marked = ReadingOrder.markMoved(List.of(passages));
        return IntStream.range(0, marked.size())
                .filter(i -> marked.get(i).moved())
                .boxed()
                .toList();
    }

    private static int heaviest(List<Area> areas, int[] weights) {
        return IntStream.range(0, 1 << areas.size())
                .mapToObj(choice -> BitSet.valueOf(new long[] {choice}))
                .filter(choice -> isInOrder(areas, choice))
                .mapToInt(choice -> weight(choice, weights))
                .max()
                .orElseThrow();
    }

    private static int weight(BitSet choice, int[] weights) {
        return choice.stream().map(i -> weights[i]).sum();
    }

    private static boolean isInOrder(List<Area> areas, BitSet choice) {
        int leftDone = 0;
        int rightDone = 0;
        for (int i = choice.nextSetBit(0); i >= 0; i = choice.nextSetBit(i + 1)) {
            Area area = areas.get(i);
            if (area.left() < leftDone || area.right() < rightDone) {
                return false;
            }
            leftDone = area.leftEnd();
            rightDone = area.rightEnd();
        }
        return true;
    }
}
