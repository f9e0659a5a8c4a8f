package io.github.muqabala.alignment.sentence;

/** A word of a sentence, with all that it is compared by. */
final class SentenceWord {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String folded;
    private final WordForm form;
    private final String name;
    private final float weight;
    private final Senses senses;
    private final int negation;
    private final boolean negates;
    private final long key;
    private final long stem;
    private final long bare;
    private final long consonants;
    private final long root;
    private final int[] bigrams;
    /** A bit for each of the bigrams, of which some share one. */
    private final long mask;

    /**
     * Makes a word.
     *
     * @param negation the first word of what negates it; -1 if nothing does
     * @param negates whether it is part of a negation itself
     */
    SentenceWord(String folded, WordForm form, float weight, Senses senses, int negation, boolean negates) {
        this.folded = folded;
        this.form = form;
        boolean hidden = !WordStatistics.isCommon(form.stem()) && WordStatistics.isCommon(form.bare());
        name = hidden ? form.bare() : form.stem();
        this.weight = weight;
        this.senses = senses;
        this.negation = negation;
        this.negates = negates;
        key = hash(folded);
        stem = hash(form.stem());
        bare = hash(form.bare());
        consonants = hash(form.consonants());
        root = hash(form.root());
        bigrams = WordForm.bigrams(form.stem());
        long bits = 0;
        for (int pair : bigrams) {
            bits |= 1L << ((pair * MULTIPLIER) >>> 58);
        }
        mask = bits;
    }

    String folded() {
        return folded;
    }

    WordForm form() {
        return form;
    }

    /** Its stem, without a clitic that hides a more common one. */
    String name() {
        return name;
    }

    float weight() {
        return weight;
    }

    Senses senses() {
        return senses;
    }

    int negation() {
        return negation;
    }

    boolean negates() {
        return negates;
    }

    boolean isSame(SentenceWord other) {
        return key == other.key;
    }

    boolean hasStemOf(SentenceWord other) {
        return stem == other.stem || bare == other.bare || bare == other.stem || stem == other.bare;
    }

    /** Whether both have the same consonants, with the prefix of a verb or participle or without. */
    boolean isDerivedLike(SentenceWord other) {
        boolean same = consonants != 0 && consonants == other.consonants;
        boolean prefixed = root != 0 && (root == other.consonants || root == other.root);
        return same || prefixed || (other.root != 0 && other.root == consonants);
    }

    boolean isContent() {
        return weight > 0;
    }

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }

    private static long hash(String letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = Long.rotateLeft((hash ^ letters.charAt(i)) * MULTIPLIER, 29);
        }
        return letters.isEmpty() ? 0 : hash == 0 ? 1 : hash;
    }

    /** How alike the letters of two stems are, from 0 to 1: shared pairs of neighbours against all (Dice, 1945). */
    double dice(SentenceWord other) {
        int total = bigrams.length + other.bigrams.length;
        // Pairs that share a bit make the bound too low, so it is loosened by two of them.
        if (2 * (Long.bitCount(mask & other.mask) + 2) < total / 2) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < bigrams.length && j < other.bigrams.length) {
            int order = Integer.compare(bigrams[i], other.bigrams[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / total;
    }
}
