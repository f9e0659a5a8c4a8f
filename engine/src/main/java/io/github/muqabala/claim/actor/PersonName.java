package io.github.muqabala.claim.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name where it stands in a text.
 *
 * @param first its first word
 * @param end the word after its last
 */
record PersonName(int first, int end) {
    private static final int MOST_WORDS = 7;
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "ben", "van", "von", "der", "de", "di", "da");

    /** The name that an Arabic given name begins; null if none does. */
    static @Nullable PersonName arabic(Hits hits, int first) {
        if (!beginsName(hits, first)) {
            return null;
        }
        int word = first;
        int surnames = 0;
        boolean linked = false;
        while (word < hits.limit() && word - first < MOST_WORDS && (word == first || hits.adjoins(word))) {
            boolean link = isLink(hits, word);
            if (!link && !linked) {
                boolean given = isGiven(hits, word) || word == first;
                boolean surname = !given && isUnknown(hits, word) && (surnames == 0 || hits.hasArticle(word));
                if (!given && !surname) {
                    break;
                }
                surnames += surname ? 1 : 0;
            } else if (linked && !link && hits.has(word, Trait.STOP)) {
                break;
            }
            linked = link;
            word++;
            if (surnames == 2) {
                break;
            }
        }
        return word > first ? new PersonName(first, word) : null;
    }

    /** A name that fills the words up to the next comma or bracket; null if those are no name. */
    static @Nullable PersonName upToComma(Hits hits, int first) {
        int word = first;
        while (word < hits.limit() && word - first < MOST_WORDS && (word == first || hits.adjoins(word))) {
            if (!isUnknown(hits, word) && !isGiven(hits, word) && !isLink(hits, word)) {
                return null;
            }
            word++;
        }
        boolean closed = word - first < MOST_WORDS && (word >= hits.limit() || endsApposition(hits, word));
        boolean article = first < hits.limit() && hits.hasArticle(first) && !isGiven(hits, first);
        return closed && !article && word - first >= 2 ? new PersonName(first, word) : null;
    }

    /** A surname after a title; null if there is none. */
    static @Nullable PersonName surname(Hits hits, int first) {
        boolean plain = hits.adjoins(first) && isUnknown(hits, first) && !hits.hasArticle(first);
        return plain ? new PersonName(first, first + 1) : null;
    }

    /** Capitalised words; null if a word does not begin with a capital. */
    static @Nullable PersonName latin(Hits hits, int first) {
        int word = first;
        while (word < hits.limit()
                && word - first < MOST_WORDS
                && (word == first || hits.adjoins(word))
                && hits.isLatin(word)
                && isNamePart(hits, word)) {
            boolean particle = word > first && isParticle(hits, word) && hits.adjoins(word + 1);
            if (!hits.isCapitalised(word) && !(particle && hits.isCapitalised(word + 1))) {
                break;
            }
            word++;
        }
        return word > first ? new PersonName(first, word) : null;
    }

    /** al of al-Sisi, bin, van. */
    private static boolean isParticle(Hits hits, int word) {
        return hits.words().length(word) <= 4 && PARTICLES.contains(hits.words().folded(word));
    }

    private static boolean isNamePart(Hits hits, int word) {
        Hit hit = hits.at(word);
        return hit == null
                || (hit.entry().actor() == null
                        && hit.entry().role() == null
                        && !hit.entry().has(Trait.STOP));
    }

    private static boolean beginsName(Hits hits, int word) {
        Hit hit = hits.at(word);
        if (hit == null || hit.particle() != 0) {
            return false;
        }
        if (hit.entry().has(Trait.STOP)) {
            // على folds to the name علي, which it only is where a name goes on.
            return hit.entry().has(Trait.GIVEN)
                    && hits.adjoins(word + 1)
                    && (isGiven(hits, word + 1) || isLink(hits, word + 1));
        }
        return hit.entry().has(Trait.GIVEN) || (hit.entry().has(Trait.GIVEN_LINK) && hit.isBare());
    }

    private static boolean isGiven(Hits hits, int word) {
        Hit hit = hits.at(word);
        return hit != null
                && hit.isBare()
                && hit.entry().has(Trait.GIVEN)
                && !hit.entry().has(Trait.STOP);
    }

    private static boolean isLink(Hits hits, int word) {
        Hit hit = hits.at(word);
        return hit != null && hit.isBare() && hit.entry().has(Trait.GIVEN_LINK);
    }

    private static boolean isUnknown(Hits hits, int word) {
        return hits.at(word) == null
                && hits.isLetters(word)
                && !hits.isLatin(word)
                && !hits.hasParticleAndArticle(word)
                && hits.words().length(word) > 2;
    }

    private static boolean endsApposition(Hits hits, int word) {
        String text = hits.words().original();
        int end = hits.words().end(word - 1);
        char c = end < text.length() ? text.charAt(end) : '\n';
        return c == ',' || c == '،' || c == ')' || c == '.' || c == '\n';
    }
}
