package io.github.muqabala.benchmarks.corpus;

import java.util.SplittableRandom;

/** The seed of a corpus: any article can be drawn by itself, and comes out the same however often it is. */
record Seed(long value) {
    /** Odd, and not the increment of {@link SplittableRandom}, or neighbouring seeds would share their sequences. */
    private static final long SPREAD = 0xd1342543de82ef95L;

    /** What numbers are drawn for; one purpose cannot disturb another. */
    enum Purpose {
        LEXICON(0),
        SITE(1),
        KIND(2),
        PROSE(3),
        PLANTING(4),
        TITLE(5),
        LAYOUT(6);

        private final int place;

        Purpose(int place) {
            this.place = place;
        }
    }

    SplittableRandom random(Purpose purpose, int number) {
        return new SplittableRandom(value * SPREAD + number * 8L + purpose.place);
    }
}
