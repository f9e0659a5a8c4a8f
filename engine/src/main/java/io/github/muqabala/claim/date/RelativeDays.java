package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Form;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads days that are counted from that of publication: {@code أمس}, {@code اليوم الخميس}, {@code tomorrow}. */
final class RelativeDays {
    private final Cursor cursor;
    private final Words words;
    private final Publication publication;
    private final DatesBehind said;

    RelativeDays(Cursor cursor, Publication publication, DatesBehind said) {
        this.cursor = cursor;
        words = cursor.words();
        this.publication = publication;
        this.said = said;
    }

    /** {@code أمس}, {@code أمس الخميس}, {@code today}. */
    @Nullable
    Found offset(Match<DateWord> match, boolean led) {
        int end = match.end();
        Match<DateWord> next = cursor.next(end, ",،(");
        boolean weekday =
                next != null && next.value().is(Role.WEEKDAY) && next.value().form() == Form.PLAIN;
        if (isInName(match)) {
            return null;
        }
        if (match.value().is(Role.TODAY) && !weekday && !led && !isToday(match)) {
            return null;
        }
        int first = match.first();
        int start = match.span(words).start();
        Days days = publication.offset(match.value().number());
        if (next != null && weekday && cursor.isLatin(first) == cursor.isLatin(next.first())) {
            Found date = said.behind(next.end());
            if (date != null) {
                return date.from(first, start);
            }
            end = next.end();
            days = publication.near(days, next.value().number());
        }
        return Found.relative(first, start, end, words.end(end - 1), days, Granularity.DAY);
    }

    /** Whether a capital in the middle of a sentence makes a word part of a name: {@code USA Today}. */
    private boolean isInName(Match<DateWord> match) {
        int word = match.first();
        return word > 0
                && cursor.isCapital(word)
                && cursor.isJoined(word, "")
                && cursor.isCapital(word - 1)
                && cursor.isLatin(word - 1);
    }

    /** Whether {@code اليوم} is the day of publication, and no day of another name or count. */
    private boolean isToday(Match<DateWord> match) {
        if (match.clitics() > 1) {
            return false;
        }
        int before = match.first() - 1;
        boolean other = before >= 0
                && cursor.isJoined(match.first(), "")
                && (cursor.is(before, "في")
                        || cursor.is(before, "ذلك")
                        || cursor.is(before, "طوال")
                        || cursor.is(before, "خلال")
                        || cursor.is(before, "نفس")
                        || cursor.is(before, "هذا")
                        || cursor.is(before, "طيله")
                        || cursor.is(before, "مدار"));
        Match<DateWord> next = cursor.next(match.end());
        boolean named = next != null
                && (next.value().is(Role.NOT_TODAY)
                        || next.value().is(Role.ORDINAL)
                        || next.value().is(Role.RECENT)
                        || next.value().is(Role.LAST)
                        || next.value().is(Role.NEXT));
        return !other && !named;
    }
}
