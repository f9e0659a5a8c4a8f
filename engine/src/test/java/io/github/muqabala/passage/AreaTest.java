package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Area AREA = new Area(10, 20, 110, 120);

    @Test
    void areasOverlapWhereTheyHaveWordsInCommonOnBothSides() {
        assertThat(AREA.overlaps(new Area(19, 30, 119, 130))).isTrue();
        assertThat(AREA.overlaps(new Area(19, 30, 120, 130))).isFalse();
        assertThat(AREA.overlaps(new Area(20, 30, 119, 130))).isFalse();
    }

    @Test
    void anAreaIsNearWhereItFollowsOrPrecedesOnBothSides() {
        assertThat(AREA.isNear(new Area(25, 30, 122, 130), 5)).isTrue();
        assertThat(AREA.isNear(new Area(0, 6, 100, 107), 5)).isTrue();
        assertThat(AREA.isNear(new Area(26, 30, 122, 130), 5)).isFalse();
        assertThat(AREA.isNear(new Area(25, 30, 126, 130), 5)).isFalse();
    }

    @Test
    void anAreaThatFollowsOnOneSideAndPrecedesOnTheOtherIsNotNear() {
        assertThat(AREA.isNear(new Area(21, 40, 90, 109), 5)).isFalse();
    }

    @Test
    void aShareOfAnAreaIsAskedOfBothSides() {
        assertThat(new Area(0, 7, 0, 7).isAtLeast(0.7, AREA)).isTrue();
        assertThat(new Area(0, 7, 0, 6).isAtLeast(0.7, AREA)).isFalse();
        assertThat(new Area(0, 6, 0, 7).isAtLeast(0.7, AREA)).isFalse();
    }

    @Test
    void theWordsOfAnAreaAreThoseOfItsShorterSide() {
        assertThat(new Area(0, 7, 0, 3).words()).isEqualTo(3);
    }

    @Test
    void whatHoldsForAnyTwoAreas() {
        LongStream.range(0, 2_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Area a = area(random);
            Area b = area(random);
            assertThat(a.overlaps(b)).as("%s %s", a, b).isEqualTo(b.overlaps(a));
            assertThat(a.isNear(b, 2)).as("%s %s", a, b).isEqualTo(b.isNear(a, 2));
            assertThat(a.with(b).contains(a) && a.with(b).contains(b))
                    .as("%s %s", a, b)
                    .isTrue();
            assertThat(a.within(b).words() > 0).as("%s %s", a, b).isEqualTo(a.overlaps(b));
            if (a.overlaps(b)) {
                assertThat(a.contains(a.within(b)) && b.contains(a.within(b)))
                        .as("%s %s", a, b)
                        .isTrue();
            }
        });
    }

    private static Area area(SplittableRandom random) {
        int left = random.nextInt(15);
        int right = random.nextInt(15);
        return new Area(left, left + random.nextInt(1, 6), right, right + random.nextInt(1, 6));
    }
}
