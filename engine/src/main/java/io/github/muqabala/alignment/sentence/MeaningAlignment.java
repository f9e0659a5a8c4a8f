package io.github.muqabala.alignment.sentence;

import java.util.Arrays;

/**
 * Which words of two sentences stand for each other, one to one, by letters and by meaning: the closest first, of equally
 * close ones those among words that are also the same, and in the same place. Unlike {@link WordAlignment} it also pairs
 * words that only belong together, such as two animals, and says how; what is paired so tells of what is compared, not
 * that the same is said. Costs the product of both sizes, and sorting the pairs that are related.
 */
final class MeaningAlignment {
    private static final float LEAST = 0.3f;
    private static final double LEAST_DICE = 0.5;
    private static final float NEIGHBOUR = 0.05f;
    private static final float PLACE = 0.1f;
    private static final int REACH = 2;

    private final SentenceProfile left;
    private final SentenceProfile right;
    /** Whether what the words mean is of one table. */
    private final boolean comparable;
    /** The partner of each word; -1 if it has none. */
    final int[] rightOf;

    final int[] leftOf;
    private final Kinship[] leftKinships;
    private final Kinship[] rightKinships;

    MeaningAlignment(SentenceProfile left, SentenceProfile right) {
        this.left = left;
        this.right = right;
        comparable = left.english == right.english;
        rightOf = new int[left.size];
        leftOf = new int[right.size];
        Arrays.fill(rightOf, -1);
        Arrays.fill(leftOf, -1);
        leftKinships = new Kinship[left.size];
        rightKinships = new Kinship[right.size];
        Arrays.fill(leftKinships, Kinship.NONE);
        Arrays.fill(rightKinships, Kinship.NONE);
        align();
    }

    /** How a word of the left is related to its partner. */
    Kinship ofLeft(int word) {
        return leftKinships[word];
    }

    /** How a word of the right is related to its partner. */
    Kinship ofRight(int word) {
        return rightKinships[word];
    }

    private void align() {
        int most = left.size * right.size;
        Kinship[] kinships = new Kinship[most];
        long[] order = new long[most];
        int related = 0;
        for (int i = 0; i < left.size; i++) {
            for (int j = 0; j < right.size; j++) {
                Kinship kinship = kinship(i, j);
                if (kinship.strength() >= LEAST) {
                    int cell = i * right.size + j;
                    kinships[cell] = kinship;
                    float rank = kinship.strength() + NEIGHBOUR * neighbours(i, j) - PLACE * distance(i, j);
                    // Ranks are positive, and positive floats are ordered as their bits are.
                    order[related++] = (long) ~Float.floatToIntBits(rank + 1) << Integer.SIZE | cell;
                }
            }
        }
        Arrays.sort(order, 0, related);
        for (int k = 0; k < related; k++) {
            int cell = (int) order[k];
            int i = cell / right.size;
            int j = cell % right.size;
            if (rightOf[i] < 0 && leftOf[j] < 0) {
                rightOf[i] = j;
                leftOf[j] = i;
                leftKinships[i] = kinships[cell];
                rightKinships[j] = kinships[cell];
            }
        }
    }

    private float distance(int i, int j) {
        return Math.abs((i + 0.5f) / left.size - (j + 0.5f) / right.size);
    }

    /** How many words beside both are the same, those on different sides and those that tell nothing for less. */
    private float neighbours(int i, int j) {
        float sum = 0;
        for (int a = Math.max(0, i - REACH); a <= Math.min(left.size - 1, i + REACH); a++) {
            for (int b = Math.max(0, j - REACH); b <= Math.min(right.size - 1, j + REACH); b++) {
                if (a != i && b != j && left.stems[a] == right.stems[b]) {
                    sum += ((a < i) == (b < j) ? 1 : 0.4f) * (left.content[a] ? 1 : 0.5f);
                }
            }
        }
        return Math.min(4, sum);
    }

    private Kinship kinship(int i, int j) {
        if (left.letters[i] == right.letters[j]) {
            return Kinship.SAME;
        }
        if (left.numbers[i] != 0 || right.numbers[j] != 0) {
            boolean both = left.numbers[i] != 0 && right.numbers[j] != 0;
            return !both ? Kinship.NONE : left.numbers[i] == right.numbers[j] ? Kinship.SAME : Kinship.ALTERNATIVE;
        }
        SentenceWord a = left.words[i];
        SentenceWord b = right.words[j];
        if (a.hasStemOf(b)) {
            return Kinship.INFLECTED;
        }
        if (!left.content[i] || !right.content[j]) {
            return Kinship.NONE;
        }
        if (a.isDerivedLike(b)) {
            return Kinship.DERIVED;
        }
        boolean known = comparable && left.meanings[i].isKnown() && right.meanings[j].isKnown();
        Kinship meant = known ? left.meanings[i].kinship(right.meanings[j]) : Kinship.NONE;
        return listedOrSpelt(a, b, meant);
    }

    /** What is known of the meanings of two words, unless they are listed or written as if they were closer. */
    private static Kinship listedOrSpelt(SentenceWord a, SentenceWord b, Kinship kinship) {
        if (kinship.kind() == Kinship.Kind.INFLECTED || kinship.kind() == Kinship.Kind.OPPOSITE) {
            return kinship;
        }
        if (a.senses() != Senses.NONE && b.senses() != Senses.NONE) {
            if (a.senses().isOpposedTo(b.senses())) {
                return Kinship.OPPOSITE;
            }
            if (a.senses().isAlternativeTo(b.senses())) {
                return Kinship.ALTERNATIVE;
            }
            if (a.senses().isLike(b.senses()) && kinship.strength() < Kinship.LISTED.strength()) {
                return Kinship.LISTED;
            }
        }
        double dice = a.dice(b, LEAST_DICE);
        float spelling = (float) (0.9 * dice);
        return dice > LEAST_DICE && spelling > kinship.strength()
                ? new Kinship(Kinship.Kind.SPELLING, spelling)
                : kinship;
    }
}
