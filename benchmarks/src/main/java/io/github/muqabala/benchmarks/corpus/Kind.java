package io.github.muqabala.benchmarks.corpus;

import java.util.Locale;
import java.util.SplittableRandom;

/** How an article came about. All but the first two kinds are planted: they take words from an original. */
enum Kind {
    ORIGINAL(60),
    /** Unrelated to others, but for the furniture of its site. */
    FURNISHED(10),
    EXACT(4),
    EDIT2(3),
    EDIT5(3),
    EDIT10(3),
    EDIT20(3),
    TRUNCATED(3),
    EXCERPT(3),
    QUOTE(3),
    FURNITURE(3),
    SPELLING(2);

    private static final Kind[] KINDS = values();

    private final int percent;

    Kind(int percent) {
        this.percent = percent;
    }

    static Kind draw(SplittableRandom random) {
        int left = random.nextInt(100);
        int kind = 0;
        while (left >= KINDS[kind].percent) {
            left -= KINDS[kind++].percent;
        }
        return KINDS[kind];
    }

    boolean isPlanted() {
        return compareTo(FURNISHED) > 0;
    }

    /** Whether an article of this kind is its own but for one stretch. */
    boolean isStretch() {
        return this == EXCERPT || this == QUOTE;
    }

    /** The name in the truth file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
