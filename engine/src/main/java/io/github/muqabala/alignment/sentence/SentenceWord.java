package io.github.muqabala.alignment.sentence;

/** A word of a sentence, with all that it is compared by. */
final class SentenceWord {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String folded;
    private final WordForm form;
    private final String term;
    private final float weight;
    private final Senses senses;
    private final int negation;
    private final boolean negates;
    private final boolean joined;
    private final long key;
    private final long stem;
    private final long bare;
    private final long consonants;
    private final long root;
    private final int[] bigrams;
    /** A bit for each of the bigrams, of which some share one. */
    private final long mask;
    /** How many bigrams have no bit of their own. */
    private final int doubled;

    /**
     * Makes a word.
     *
     * @param negation the first word of what negates it; -1 if nothing does
     * @param negates whether it is part of a negation itself
     * @param joined whether it begins with the conjunction و, as far as the lists tell
     */
    SentenceWord(
            String folded, WordForm form, float weight, Senses senses, int negation, boolean negates, boolean joined) {
        this.folded = folded;
        this.form = form;
        boolean hidden = !WordStatistics.isCommon(form.stem()) && WordStatistics.isCommon(form.bare());
        term = "word " + (hidden ? form.bare() : form.stem());
        this.weight = weight;
        this.senses = senses;
        this.negation = negation;
        this.negates = negates;
        this.joined = joined;
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
        doubled = bigrams.length - Long.bitCount(bits);
    }

    String folded() {
        return folded;
    }

    WordForm form() {
        return form;
    }

    /** What it is called in weights: by its stem, without a clitic that hides a more common one. */
    String term() {
        return term;
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

    boolean isJoined() {
        return joined;
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

    /**
     * How alike the letters of two stems are, from 0 to 1: shared pairs of neighbours against all (Dice, 1945); 0 if that is
     * surely below {@code least}.
     */
    double dice(SentenceWord other, double least) {
        int total = bigrams.length + other.bigrams.length;
        int sharedBits = Long.bitCount(mask & other.mask);
        // No more pairs are shared than bits, but for pairs of this word that have a bit in common.
        if (2 * (sharedBits + doubled) < least * total) {
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
