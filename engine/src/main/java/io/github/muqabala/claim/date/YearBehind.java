package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.DateWord.Unit;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Reads what is said of the year behind a month: {@code 2011}, {@code الماضي}, {@code من العام الماضي}. */
final class YearBehind {
    private final Cursor cursor;

    private int year;
    private @Nullable Side side;
    private boolean sideOfYear;
    private int end;

    YearBehind(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The year that was read last; 0 if none was. */
    int year() {
        return year;
    }

    /** The side that was read last; null if none was. */
    @Nullable
    Side side() {
        return side;
    }

    /** Whether the side is of the year, {@code من العام الماضي}, and not of the month, {@code أيار الماضي}. */
    boolean isSideOfYear() {
        return sideOfYear;
    }

    /** The word behind what was read last, if anything was. */
    int end() {
        return end;
    }

    /** Reads what is said of the year behind a month. */
    void read(int from, boolean hijri) {
        year = 0;
        side = null;
        sideOfYear = false;
        if (from >= cursor.size()) {
            return;
        }
        Match<DateWord> modifier = cursor.next(from);
        Side said = modifier == null ? null : side(modifier.value());
        if (modifier != null && said != null) {
            side = said;
            end = modifier.end();
            return;
        }
        int at = from;
        boolean filled = false;
        while (at < cursor.size() && at < from + 2 && cursor.isJoined(at, at == from ? ",،)" : "") && isFiller(at)) {
            at++;
            filled = true;
        }
        boolean near = at < cursor.size() && cursor.isJoined(at, filled ? "" : ",،)");
        int number = near && cursor.clitics(at) == 0 ? cursor.number(at) : -1;
        boolean fits = hijri
                ? NumericDates.isHijriYear(number)
                : NumericDates.isYear(number) || NumericDates.isHijriYear(number);
        if (cursor.digits(Math.min(at, cursor.size() - 1)) == 4 && (fits || isOldYear(number)) && !isDecimal(at)) {
            year = number;
            end = at + 1;
            return;
        }
        yearOfSide(from);
    }

    private boolean isDecimal(int word) {
        String text = cursor.words().original();
        int stop = cursor.stop(word + 1);
        return stop + 1 < text.length()
                && (text.charAt(stop) == '.' || text.charAt(stop) == ',' || text.charAt(stop) == ':')
                && Character.isDigit(text.charAt(stop + 1));
    }

    private static boolean isOldYear(int number) {
        return number > 1500 && number < 1900;
    }

    private boolean isFiller(int word) {
        return cursor.is(word, "من")
                || cursor.is(word, "عام")
                || cursor.is(word, "سنه")
                || cursor.is(word, "لعام")
                || cursor.is(word, "لسنه")
                || cursor.is(word, "العام")
                || cursor.is(word, "of");
    }

    /** {@code من العام الماضي}, {@code of last year}, {@code هذا العام}. */
    private void yearOfSide(int from) {
        int at = from;
        if (cursor.isJoined(at, "") && (cursor.is(at, "من") || cursor.is(at, "of"))) {
            at++;
        }
        Match<DateWord> first = cursor.next(at);
        Match<DateWord> second = first == null ? null : cursor.next(first.end());
        if (first == null || second == null) {
            return;
        }
        boolean arabic = isYear(first.value()) && side(second.value()) != null;
        boolean before = isYear(second.value()) && sideBefore(first.value()) != null;
        if (arabic || before) {
            side = arabic ? side(second.value()) : sideBefore(first.value());
            sideOfYear = true;
            end = second.end();
        }
    }

    private static boolean isYear(DateWord word) {
        return word.is(Role.PERIOD) && word.unit() == Unit.YEAR;
    }

    /** The side that an Arabic adjective says. */
    static @Nullable Side side(DateWord word) {
        return switch (word.role()) {
            case LAST -> Side.LAST;
            case NEXT -> Side.NEXT;
            case THIS -> Side.THIS;
            default -> null;
        };
    }

    /** The side that a word before a period says. */
    static @Nullable Side sideBefore(DateWord word) {
        return switch (word.role()) {
            case EN_LAST -> Side.LAST;
            case EN_NEXT -> Side.NEXT;
            case EN_THIS, THIS_BEFORE -> Side.THIS;
            default -> null;
        };
    }
}
