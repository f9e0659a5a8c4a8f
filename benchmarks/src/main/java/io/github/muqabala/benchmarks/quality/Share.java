package io.github.muqabala.benchmarks.quality;

/** How many of some cases are as they should be. */
final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
    }

    /** In [0, 1]; 1 of nothing. */
    double value() {
        return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
        return right + " of " + all;
    }
}
