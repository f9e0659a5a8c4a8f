package io.github.muqabala.similarity;

/** Spreads every bit of a 64-bit value over all others. */
final class Mixer {
    private Mixer() {}

    /** Stafford's variant 13 of the MurmurHash3 finaliser, as in {@link java.util.SplittableRandom}; a permutation. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
