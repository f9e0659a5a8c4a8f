package io.github.muqabala.similarity;

/**
 * A set in 64 bits: bit i is what most of the members' hashes have at i (Charikar 2002, "Similarity estimation
 * techniques from rounding algorithms"). Near-equal sets differ in few bits: a cheap second opinion, not a measure.
 *
 * <p>Two sets whose members are independent differ in 32 bits on average; in general the expected share of differing
 * bits is the angle between the sets as vectors over π.
 *
 * @param bits the 64 majorities; a tie is 0
 */
public record SimHash(long bits) {
    /** Enough planes for any number of members that fits into an array. */
    private static final int PLANES = 32;

    /** The hash of a set. */
    public static SimHash of(ShingleSet shingles) {
        return of(shingles.hashes());
    }

    /** The hash of some members' hashes; one that occurs twice counts twice. */
    public static SimHash of(long... hashes) {
        // 64 counters at once: plane p holds bit p of each, and adding a hash carries from plane to plane.
        long[] planes = new long[PLANES];
        for (long hash : hashes) {
            long carry = Mixer.mix(hash);
            for (int plane = 0; carry != 0; plane++) {
                long sum = planes[plane] ^ carry;
                carry &= planes[plane];
                planes[plane] = sum;
            }
        }
        return new SimHash(greater(planes, hashes.length / 2));
    }

    /** Which of the 64 counters are greater than a number: from the highest bit down, the first that differs decides. */
    private static long greater(long[] planes, int number) {
        long greater = 0;
        long undecided = -1;
        for (int plane = PLANES - 1; plane >= 0; plane--) {
            boolean set = ((number >>> plane) & 1) != 0;
            greater |= set ? 0 : undecided & planes[plane];
            undecided &= set ? planes[plane] : ~planes[plane];
        }
        return greater;
    }

    /** How many bits differ, from 0 to 64. */
    public int distance(SimHash other) {
        return Long.bitCount(bits ^ other.bits);
    }
}
