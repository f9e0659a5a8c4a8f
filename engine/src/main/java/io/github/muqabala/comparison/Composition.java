package io.github.muqabala.comparison;

/**
 * How the words of one article of a pair divide. Every word is in exactly one part; a word that could be in several is in
 * the first of: repeated, furniture, a quotation, copied, own.
 *
 * @param copied prose of the article that stands in a passage it shares with the other, but for words that only this side of
 *     the passage has
 * @param sharedQuotation words of shared passages that either article quotes, and those beside them that say whose they are
 * @param ownQuotation words in the other quotations
 * @param furniture headline lists, credits, links and what else surrounds an article on a page
 * @param repeated words the article has said before, as where a page prints its body twice
 * @param own all other words
 */
public record Composition(int copied, int sharedQuotation, int ownQuotation, int furniture, int repeated, int own) {

    /** All words of the article. */
    public int words() {
        return copied + sharedQuotation + ownQuotation + furniture + repeated + own;
    }

    /** The copy score: the share, in [0, 1], of the article's prose that stands in shared passages; 0 if it has none. */
    public double copiedShare() {
        return (double) copied / Math.max(1, copied + own);
    }
}
