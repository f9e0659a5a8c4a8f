package io.github.muqabala.text;

import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes inflection off words, so that a rewritten sentence is recognised: Arabic by light10 (Larkey, Ballesteros and
 * Connell, "Light stemming for Arabic information retrieval", 2007), words in Latin letters by Snowball's English
 * stemmer (Porter, 2001), both from Lucene; words in other scripts stay.
 *
 * <p>A stem serves recall and is no key: different words may share one, and one word in two forms may have two. Not safe
 * to share between threads.
 */
public final class Stemmer {
    /** What light10 leaves of a short word is noise: of القوات it leaves two letters. */
    private static final int LEAST_LETTERS = 3;

    private final ArabicStemmer arabic = new ArabicStemmer();
    /** Made when it is first needed, since it takes long to load. */
    private @Nullable EnglishStemmer english;

    /** A stemmer for one thread. */
    public Stemmer() {}

    /**
     * The stem of a word.
     *
     * @param folded one word as {@link Folding} writes it; not empty
     */
    public String stem(String folded) {
        char first = folded.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return english(folded);
        }
        if (first >= '\u0621' && first <= '\u064A') {
            char[] letters = folded.toCharArray();
            int length = arabic.stem(letters, letters.length);
            return length < LEAST_LETTERS ? folded : new String(letters, 0, length);
        }
        return folded;
    }

    private String english(String folded) {
        EnglishStemmer stemmer = english;
        if (stemmer == null) {
            stemmer = new EnglishStemmer();
            english = stemmer;
        }
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
