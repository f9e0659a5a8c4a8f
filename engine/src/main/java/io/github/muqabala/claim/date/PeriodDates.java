package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.DateWord.Unit;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.claim.quantity.Numeral;
import io.github.muqabala.claim.quantity.Numerals;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads periods seen from the day of publication: {@code العام الماضي}, {@code last week}, {@code قبل ثلاثة أيام}. */
final class PeriodDates {
    /** A number of an expression has no more words. */
    private static final int LONGEST_NUMBER = 5;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private final Cursor cursor;
    private final Words words;
    private final Publication publication;

    PeriodDates(Cursor cursor, Publication publication) {
        this.cursor = cursor;
        words = cursor.words();
        this.publication = publication;
    }

    /** {@code العام الماضي}, {@code الأشهر الثلاثة المقبلة}; behind a part of it {@code العام} alone. */
    @Nullable
    Found period(Match<DateWord> match, boolean led) {
        DateWord word = match.value();
        int first = match.first();
        if (cursor.isLatin(first)) {
            return led && word.is(Role.PERIOD) ? relative(match, match.end(), 0) : null;
        }
        boolean definite = isDefinite(match);
        Match<DateWord> next = cursor.next(match.end());
        if (word.is(Role.PERIOD)) {
            Side side = next == null ? null : YearBehind.side(next.value());
            if (definite && next != null && side != null) {
                return relative(match, next.end(), away(side));
            }
            boolean alone = led && definite && word.unit() != Unit.DAY;
            return alone ? relative(match, match.end(), 0) : null;
        }
        return definite ? several(match) : null;
    }

    private @Nullable Found several(Match<DateWord> match) {
        int at = match.end();
        int count = match.value().is(Role.DUAL) ? 2 : 0;
        Match<DateWord> next = cursor.next(at);
        if (next != null && next.value().is(Role.FEW)) {
            at = next.end();
        } else if (next == null || !isSide(next.value())) {
            Numeral numeral = numeral(at);
            if (numeral == null || numeral.form() == Numeral.Form.VAGUE) {
                return null;
            }
            count = count(numeral);
            at = numeral.end();
        }
        Match<DateWord> side = cursor.next(at);
        if (side == null || !isSide(side.value())) {
            return null;
        }
        boolean past = side.value().is(Role.LAST) || side.value().is(Role.RECENT);
        if (side.value().is(Role.THIS)) {
            return null;
        }
        Days days = count > 0 ? publication.span(match.value().unit(), count, past) : null;
        return found(match.first(), match.span(words).start(), side.end(), days);
    }

    private static boolean isSide(DateWord word) {
        return word.is(Role.RECENT) || YearBehind.side(word) != null;
    }

    /** {@code هذا العام}, {@code last week}, {@code the past two months}; null if what is behind is no period. */
    @Nullable
    Found sided(Match<DateWord> match) {
        Side side = YearBehind.sideBefore(match.value());
        Match<DateWord> next = cursor.next(match.end());
        if (side == null) {
            return null;
        }
        if (next != null && next.value().is(Role.PERIOD) && next.value().unit() != Unit.DAY) {
            boolean definite = match.value().is(Role.THIS_BEFORE) == isArabicDefinite(next);
            return definite ? relative(match, next.end(), away(side)) : null;
        }
        if (match.value().is(Role.THIS_BEFORE) || side == Side.THIS) {
            return null;
        }
        int at = match.end();
        int count = 0;
        if (next != null && next.value().is(Role.EN_FEW)) {
            at = next.end();
        } else if (next == null || !next.value().is(Role.PERIODS)) {
            Numeral numeral = numeral(at);
            if (numeral == null) {
                return null;
            }
            count = numeral.form() == Numeral.Form.VAGUE ? 0 : count(numeral);
            at = numeral.end();
        }
        Match<DateWord> periods = cursor.next(at);
        boolean plural = periods != null
                && (periods.value().is(Role.PERIODS) || periods.value().unit() == Unit.DAY);
        if (periods == null || !plural) {
            return null;
        }
        Days days = count > 0 ? publication.span(periods.value().unit(), count, side == Side.LAST) : null;
        return found(match.first(), match.span(words).start(), periods.end(), days);
    }

    /** {@code قبل ثلاثة أيام}, {@code منذ شهرين}, {@code منذ سنوات}. */
    @Nullable
    Found ago(Match<DateWord> match) {
        int at = match.end();
        Match<DateWord> unit = cursor.next(at);
        int count = 0;
        if (unit == null || !isPeriod(unit.value())) {
            Numeral numeral = numeral(at);
            if (numeral == null) {
                return null;
            }
            count = numeral.form() == Numeral.Form.VAGUE ? 0 : count(numeral);
            unit = cursor.next(numeral.end());
        } else if (unit.value().is(Role.DUAL)) {
            count = 2;
        } else if (unit.value().is(Role.PERIOD)) {
            count = 1;
        }
        if (unit == null || !isPeriod(unit.value()) || isArabicDefinite(unit)) {
            return null;
        }
        int end = unit.end();
        Match<DateWord> month = unit.value().unit() == Unit.MONTH ? cursor.next(end) : null;
        if (month != null && (month.value().is(Role.MONTH) || month.value().is(Role.HIJRI))) {
            return null;
        }
        // A length of time before something else says nothing of publication.
        boolean other =
                end < cursor.size() && cursor.isJoined(end, "") && (cursor.is(end, "من") || cursor.is(end, "علي"));
        if (other || (cursor.clitics(end) == 0 && cursor.isJoined(end, ""))) {
            return null;
        }
        return since(match.first(), match.span(words).start(), end, unit.value().unit(), count);
    }

    /** {@code three days ago}, {@code a week ago}, {@code years ago}. */
    @Nullable
    Found agoBehind(Match<DateWord> match) {
        int unitPlace = match.first() - 1;
        Match<DateWord> unit =
                unitPlace < 1 || !cursor.isJoined(match.first(), "") ? null : DateWords.at(words, unitPlace);
        if (unit == null || !isPeriod(unit.value()) || unit.end() != match.first()) {
            return null;
        }
        for (int first = Math.max(0, unitPlace - LONGEST_NUMBER); first < unitPlace; first++) {
            Numeral numeral = Numerals.at(words, first, unitPlace);
            if (numeral != null && numeral.end() == unitPlace && cursor.isJoined(unitPlace, "-")) {
                int count = numeral.form() == Numeral.Form.VAGUE ? 0 : count(numeral);
                return since(
                        first, numeral.span().start(), match.end(), unit.value().unit(), count);
            }
        }
        boolean one = cursor.is(unitPlace - 1, "a") || cursor.is(unitPlace - 1, "an");
        int first = one ? unitPlace - 1 : unitPlace;
        int count = one ? 1 : 0;
        return since(first, words.start(first), match.end(), unit.value().unit(), count);
    }

    private Found since(int first, int start, int end, Unit unit, int count) {
        return found(first, start, end, count > 0 ? publication.ago(unit, count) : null);
    }

    private static boolean isPeriod(DateWord word) {
        return (word.is(Role.PERIOD) || word.is(Role.PERIODS) || word.is(Role.DUAL)) && word.unit() != Unit.WEEKEND;
    }

    private @Nullable Numeral numeral(int word) {
        if (word >= cursor.size() || !cursor.isJoined(word, "-")) {
            return null;
        }
        Numeral numeral = Numerals.at(words, word, cursor.size());
        return numeral == null || numeral.form() == Numeral.Form.ORDINAL ? null : numeral;
    }

    /** A whole number of at most a thousand; 0 of another. */
    private static int count(Numeral numeral) {
        boolean whole = numeral.value().stripTrailingZeros().scale() <= 0;
        return whole && numeral.value().compareTo(MOST) <= 0 ? numeral.value().intValue() : 0;
    }

    private static int away(Side side) {
        return side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0;
    }

    private boolean isArabicDefinite(Match<DateWord> match) {
        return !cursor.isLatin(match.first()) && isDefinite(match);
    }

    private boolean isDefinite(Match<DateWord> match) {
        int letter = match.clitics();
        int word = match.first();
        boolean article = words.length(word) > letter + 2
                && words.letter(word, letter) == 'ا'
                && words.letter(word, letter + 1) == 'ل';
        boolean behindLam =
                letter >= 2 && words.letter(word, letter - 1) == 'ل' && words.letter(word, letter - 2) == 'ل';
        return article || behindLam;
    }

    private Found relative(Match<DateWord> from, int end, int away) {
        Match<DateWord> last = DateWords.at(words, from.first());
        Unit unit = from.value().unit();
        if (unit == Unit.NONE && last != null) {
            Match<DateWord> period = cursor.next(from.end());
            unit = period == null ? unit : period.value().unit();
        }
        Days days = publication.period(unit, away);
        return Found.relative(from.first(), from.span(words).start(), end, words.end(end - 1), days, granularity(unit));
    }

    private static Granularity granularity(Unit unit) {
        return switch (unit) {
            case DAY -> Granularity.DAY;
            case WEEK -> Granularity.WEEK;
            case MONTH -> Granularity.MONTH;
            case QUARTER -> Granularity.QUARTER;
            case YEAR -> Granularity.YEAR;
            case DECADE -> Granularity.DECADE;
            case WEEKEND, CENTURY, NONE -> Granularity.RANGE;
        };
    }

    private Found found(int first, int start, int end, @Nullable Days days) {
        return Found.relative(first, start, end, words.end(end - 1), days, Granularity.RANGE);
    }
}
