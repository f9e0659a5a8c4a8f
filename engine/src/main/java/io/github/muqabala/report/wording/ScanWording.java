package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;
import java.util.Locale;

/** The sentences of a report on a scan in one language. Texts from articles are not part of any; shares are in [0, 1]. */
public interface ScanWording {

    /** The wording of a language. */
    static ScanWording in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishScanWording();
            case ARABIC -> new ArabicScanWording();
        };
    }

    UiLanguage language();

    /** How many articles republish an earlier one, and in how many clusters: a sentence. */
    String finding(int articles, long republished, int clusters);

    /** How many articles there are. */
    String articles(int count);

    /** How many words there are. */
    String words(int count);

    /** What an article is to the earliest of its cluster, in a word or two. */
    String relation(io.github.muqabala.scan.Relation relation);

    /**
     * What the right article of a pair is to the left one, in few words.
     *
     * @param relation of the pair
     */
    String relation(Relation relation);

    /** Which of two numbered articles copies which. */
    String direction(Direction direction, int left, int right);

    /** Two numbered articles. */
    String both(int left, int right);

    /** How alike an article is to the first of its cluster, and how much of either is in the other. */
    String alike(double jaccard, double containment, double coverage);

    /** How alike two numbered articles are. */
    String alike(int left, int right, double jaccard);

    /** How much later something was published than what is above it; 0 for the same day. */
    String later(long days);

    /** That a list goes on. */
    String more(int count);

    /** That only so many pairs have a page. */
    String pagesLeftOut(int made, int leftOut);

    /** A share as a percentage with one decimal. */
    default String percent(double share) {
        return Wording.in(language()).percent(share);
    }

    /** A number with its thousands apart. */
    default String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
