package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Reads the date behind a weekday or {@code اليوم}, which says the same day again: {@code الثلاثاء (18 مايو)}. */
final class DatesBehind {
    private final Cursor cursor;
    private final NumericDates numeric;
    private final NamedDates named;

    DatesBehind(Cursor cursor, NumericDates numeric, NamedDates named) {
        this.cursor = cursor;
        this.numeric = numeric;
        this.named = named;
    }

    /** The date that a weekday or another date says again: behind a comma, in brackets, behind {@code الموافق}. */
    @Nullable
    Found behind(int word) {
        int at = word;
        Match<DateWord> matching = cursor.next(at, ",،(");
        if (matching != null && matching.value().is(Role.MATCHING)) {
            at = matching.end();
        }
        if (at >= cursor.size() || !cursor.isJoined(at, at == word ? ",،(" : "")) {
            return null;
        }
        if (cursor.clitics(at) == 0) {
            Found found = numeric.at(at, cursor.digitStart(at));
            return found == null ? named.day(at, cursor.digitStart(at)) : found;
        }
        Match<DateWord> match = cursor.next(at, ",،(");
        if (match == null || cursor.isBetween(at, '(')) {
            return null;
        }
        if (match.value().is(Role.ORDINAL)) {
            return named.ordinal(match);
        }
        boolean month = match.value().is(Role.MONTH) && cursor.isLatin(at);
        Found found = month ? named.month(match, false) : null;
        return found != null && found.granularity() == Granularity.DAY ? found : null;
    }
}
