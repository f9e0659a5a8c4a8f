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

    /**
     * The hash of some members' hashes; one that occurs twice counts twice.
     *
     * @param hashes well mixed, as {@link Shingler#hashes} returns them
     */
    public static SimHash of(long... hashes) {
        // 64 counters at once: plane p holds bit p of each. Two hashes are added by one row of full adders.
        long[] planes = new long[PLANES];
        int i = 0;
        for (; i + 1 < hashes.length; i += 2) {
            long either = hashes[i] ^ hashes[i + 1];
            long carry = (hashes[i] & hashes[i + 1]) | (planes[0] & either);
            planes[0] ^= either;
            add(carry, planes, 1);
        }
        if (i < hashes.length) {
            add(hashes[i], planes, 0);
        }
        return new SimHash(greater(planes, hashes.length / 2));
    }

    /** Adds a number in each lane, carrying from plane to plane. */
    private static void add(long lanes, long[] planes, int from) {
        long carry = lanes;
        for (int plane = from; carry != 0; plane++) {
            long before = planes[plane];
            planes[plane] = before ^ carry;
            carry &= before;
        }
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
