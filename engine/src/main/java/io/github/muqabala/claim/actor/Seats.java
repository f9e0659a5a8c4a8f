package io.github.muqabala.claim.actor;

import org.jspecify.annotations.Nullable;

/**
 * Tells a capital that stands for its government from the city: what is before it decides, القاهرة of أعلنت القاهرة from that of
 * في القاهرة, and in English also what is after it.
 */
final class Seats {
    private final Hits hits;
    /** The word after the last seat, and whether it was a place: what is joined to it by and is the same. */
    private int lastEnd = -1;

    private boolean lastPlace;

    Seats(Hits hits) {
        this.hits = hits;
    }

    boolean isPlace(Hit seat) {
        boolean place = decide(seat);
        lastEnd = seat.end();
        lastPlace = place;
        return place;
    }

    private boolean decide(Hit seat) {
        if (seat.particle() == 'ب' || isDateline(hits, seat)) {
            return true;
        }
        int before = seat.first() - 1;
        boolean joined = seat.conjunction() || isAnd(before);
        if (joined) {
            int end = seat.conjunction() ? seat.first() : before;
            if (end == lastEnd) {
                return lastPlace;
            }
        }
        if (hits.adjoins(seat.end()) && hits.has(seat.end(), Trait.EVENT)) {
            return true;
        }
        if (!hits.adjoins(seat.first()) || joined) {
            return false;
        }
        if (isThe(before) && hits.adjoins(before)) {
            before--;
        }
        if (hits.has(before, Trait.FROM)) {
            return !(hits.adjoins(before) && hits.has(before - 1, Trait.ASKS));
        }
        Hit word = wordEndingAt(before);
        if (word != null && word.entry().isDemonym() && hits.adjoins(before)) {
            // العاصمة المصرية القاهرة
            word = wordEndingAt(before - 1);
        }
        return word != null
                && (word.entry().has(Trait.PLACE) || (word.entry().has(Trait.BETWEEN) && !isBetweenActors(seat)));
    }

    /** Between two seats there are relations, between a seat and an unlisted city there is a road. */
    private boolean isBetweenActors(Hit seat) {
        Hit next = hits.at(seat.end());
        return next != null && next.entry().actor() != null;
    }

    /** The listed phrase of one or two words that ends with a word. */
    private @Nullable Hit wordEndingAt(int last) {
        for (int first = last; first >= last - 1; first--) {
            Hit hit = hits.at(first);
            if (hit != null && hit.end() == last + 1) {
                return hit;
            }
        }
        return null;
    }

    private boolean isAnd(int word) {
        return word >= hits.first()
                && hits.words().length(word) == 3
                && hits.words().folded(word).equals("and");
    }

    private boolean isThe(int word) {
        return word >= hits.first()
                && hits.words().length(word) == 3
                && hits.words().folded(word).equals("the");
    }

    /** Whether a name begins a paragraph as the place that a report is from: القاهرة (رويترز) - ... */
    static boolean isDateline(Hits hits, Hit name) {
        if (name.first() > hits.first() + 1 || name.conjunction() || name.particle() != 0) {
            return false;
        }
        String text = hits.words().original();
        int i = name.span().end();
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean hyphen = c == '-' && i > name.span().end();
        return hyphen || c == '(' || c == '–' || c == '—' || c == '/';
    }
}
