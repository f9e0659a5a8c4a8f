package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Form;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.DateWord.Unit;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads years, and the parts of a year that are named with it: {@code عام 2011}, {@code صيف 2014}, {@code the 1990s}. */
final class Years {
    private final Cursor cursor;
    private final Words words;
    private final Publication publication;

    Years(Cursor cursor, Publication publication) {
        this.cursor = cursor;
        words = cursor.words();
        this.publication = publication;
    }

    /** A year in digits alone, where no other number would stand; {@code 1990s}; {@code 1444 هـ}. */
    @Nullable
    Found digits(int word, int start, boolean led) {
        if (cursor.digits(word) != 4) {
            return null;
        }
        int letters = words.length(word) - cursor.clitics(word);
        int year = cursor.number(word);
        if (year < 0) {
            return letters == 5 && words.letter(word, words.length(word) - 1) == 's' ? decade(word, start) : null;
        }
        if (cursor.isPartOfNumber(word)) {
            return null;
        }
        int end = behindEra(word + 1);
        boolean era = end > word + 1 || letters == 5;
        if (era && NumericDates.isHijriYear(year)) {
            Days days = Days.hijri(year, 0, 0);
            return days == null ? null : Found.of(word, start, end, words.end(end - 1), days);
        }
        boolean told = led || era || isAloneYear(word);
        return NumericDates.isYear(year) && told
                ? Found.of(word, start, end, words.end(end - 1), Days.year(year))
                : null;
    }

    private @Nullable Found decade(int word, int start) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            year = 10 * year + words.letter(word, cursor.clitics(word) + i) - '0';
        }
        return NumericDates.isYear(year) && year % 10 == 0
                ? Found.of(word, start, word + 1, words.end(word), Days.decade(year))
                : null;
    }

    private int behindEra(int word) {
        Match<DateWord> era = cursor.next(word, "(");
        return era != null && era.value().is(Role.ERA) ? era.end() : word;
    }

    /** Whether nothing behind a number is counted by it. */
    private boolean isAloneYear(int word) {
        String text = words.original();
        int start = cursor.digitStart(word);
        int end = words.end(word);
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char behind = end < text.length() ? text.charAt(end) : '.';
        boolean signed = "$€£%٪#№-–+".indexOf(before) >= 0 || "%٪$€£-–+°".indexOf(behind) >= 0;
        if (signed) {
            return false;
        }
        if (isEventBefore(word)) {
            return true;
        }
        boolean lead = cursor.isLed(word) || cursor.clitics(word) > 0 || isSecondYear(word);
        boolean last = word + 1 >= cursor.size() || !cursor.isJoined(word + 1, "");
        if (last) {
            return lead;
        }
        boolean latin = cursor.isLatin(word + 1);
        if (latin) {
            boolean the = lead || cursor.is(word - 1, "the");
            return (the && !isCountable(word, words.folded(word + 1))) || isAttribute(word);
        }
        boolean counted = isIndefinite(word + 1) && (looksCounted(word + 1) || isAmountBefore(word));
        return !counted && lead;
    }

    /** Whether what stands before is told by its year, as elections are. */
    private boolean isEventBefore(int word) {
        return cursor.isJoined(word, "") && DateWords.cue(words, word - 1).equals("event");
    }

    /** Whether a year stands before with only {@code and} or {@code to} between. */
    private boolean isSecondYear(int word) {
        boolean joint = cursor.isJoined(word, "")
                && (cursor.is(word - 1, "and") || cursor.is(word - 1, "to") || cursor.is(word - 1, "الي"));
        return joint && word > 1 && cursor.digits(word - 2) == 4 && NumericDates.isYear(cursor.number(word - 2));
    }

    /** Indefinite nouns are counted; what has the article or a preposition is not. */
    private boolean isIndefinite(int word) {
        if (cursor.clitics(word) >= 0) {
            return false;
        }
        int length = words.length(word);
        char first = words.letter(word, 0);
        boolean definite = length > 3 && first == 'ا' && words.letter(word, 1) == 'ل';
        boolean clitic = first == 'و' || first == 'ف' || first == 'ب' || first == 'ل';
        boolean function = length <= 3 || !DateWords.cue(words, word).isEmpty();
        boolean date = DateWords.at(words, word) != null;
        return !definite && !clitic && !function && !date;
    }

    /** Whether من or another stands before that is as often before an amount as before a year. */
    private boolean isAmountBefore(int word) {
        return cursor.clitics(word) > 0
                || cursor.is(word - 1, "من")
                || cursor.is(word - 1, "الي")
                || cursor.is(word - 1, "بين");
    }

    /** The ending of what digits above ten count, {@code شخصا}, or a short noun. */
    private boolean looksCounted(int word) {
        char last = words.letter(word, words.length(word) - 1);
        return last == 'ا' || words.length(word) < 5 || last == 'ه';
    }

    private boolean isCountable(int word, String noun) {
        int year = cursor.number(word);
        boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("was") && !noun.endsWith("ss");
        boolean unit = noun.equals("people") || noun.equals("km") || noun.equals("troops") || noun.equals("men");
        return unit || (plural && year % 50 == 0);
    }

    /** Whether a number before a noun in the singular can only be a year: {@code 2015 winner}. */
    private boolean isAttribute(int word) {
        int noun = word + 1;
        int length = words.length(noun);
        boolean plural = words.letter(noun, length - 1) == 's';
        return length > 4
                && !plural
                && cursor.number(word) % 50 != 0
                && cursor.isLatin(noun)
                && Character.isLetter(words.letter(noun, 0))
                && !words.folded(noun).equals("people");
    }

    /** {@code عام 2011}, {@code السنة 1444 هـ}. */
    @Nullable
    Found behind(Match<DateWord> match) {
        int word = match.end();
        boolean number = word < cursor.size() && cursor.isJoined(word, "") && cursor.clitics(word) == 0;
        int year = number ? cursor.number(word) : -1;
        if (year < 0 || cursor.digits(word) != 4 || cursor.isPartOfNumber(word)) {
            return null;
        }
        int end = behindEra(word + 1);
        Days days = NumericDates.isHijriYear(year) ? Days.hijri(year, 0, 0) : year < 1500 ? null : Days.year(year);
        return days == null ? null : Found.of(match.first(), match.span(words).start(), end, words.end(end - 1), days);
    }

    /** {@code عامي 2011 و2014}. */
    @Nullable
    Found two(Match<DateWord> match) {
        int at = match.end();
        if (at + 1 >= cursor.size() || cursor.clitics(at) != 0 || !cursor.isJoined(at, "")) {
            return null;
        }
        boolean and = cursor.clitics(at + 1) == 1 && words.letter(at + 1, 0) == 'و' && cursor.isJoined(at + 1, "");
        boolean hyphen = cursor.clitics(at + 1) == 0 && cursor.isJoined(at + 1, "-–");
        int from = cursor.number(at);
        int to = cursor.number(at + 1);
        boolean years = NumericDates.isYear(from) && NumericDates.isYear(to) && (and || hyphen);
        Days days = years ? Days.year(from).to(Days.year(to)) : null;
        return days == null
                ? null
                : Found.of(match.first(), match.span(words).start(), at + 2, words.end(at + 1), days);
    }

    /** {@code صيف 2014}, {@code الربع الأول من العام الجاري}, {@code summer 2014}. */
    @Nullable
    Found partOfYear(Match<DateWord> match, boolean led) {
        DateWord part = match.value();
        int at = match.end();
        Match<DateWord> modifier = cursor.next(at);
        Side said = modifier == null ? null : YearBehind.side(modifier.value());
        if (modifier != null && said != null && part.is(Role.SEASON)) {
            return relative(match, modifier.end(), publication.season(part.number(), said));
        }
        for (int i = 0; i < 3 && at < cursor.size() && cursor.isJoined(at, ""); i++) {
            boolean filler = cursor.is(at, "من")
                    || cursor.is(at, "في")
                    || cursor.is(at, "of")
                    || cursor.is(at, "in")
                    || cursor.is(at, "the")
                    || cursor.is(at, "عام")
                    || cursor.is(at, "سنه")
                    || cursor.is(at, "العام")
                    || cursor.is(at, "السنه")
                    || cursor.is(at, "لعام")
                    || cursor.is(at, "لسنه");
            boolean sided = modifierBehind(at) != null;
            if (!filler || sided) {
                break;
            }
            at++;
        }
        int year = at < cursor.size() && cursor.isJoined(at, ",") && cursor.clitics(at) == 0 ? cursor.number(at) : -1;
        if (NumericDates.isYear(year) && cursor.digits(at) == 4) {
            Days days = days(part, year);
            return Found.of(match.first(), match.span(words).start(), at + 1, words.end(at), days);
        }
        Match<DateWord> sided = modifierBehind(at);
        if (sided == null) {
            return null;
        }
        int away = away(at);
        Days days =
                publication.day() == null ? null : days(part, publication.day().getYear() + away);
        return relative(match, sided.end(), days);
    }

    /** The second word of {@code العام الماضي}, {@code هذا العام}, {@code last year}. */
    private @Nullable Match<DateWord> modifierBehind(int word) {
        Match<DateWord> first = cursor.next(word);
        Match<DateWord> second = first == null ? null : cursor.next(first.end());
        if (first == null || second == null) {
            return null;
        }
        boolean arabic = isYear(first.value()) && YearBehind.side(second.value()) != null;
        boolean before = isYear(second.value()) && YearBehind.sideBefore(first.value()) != null;
        return arabic || before ? second : null;
    }

    private int away(int word) {
        Match<DateWord> first = cursor.next(word);
        Match<DateWord> second = first == null ? null : cursor.next(first.end());
        if (first == null || second == null) {
            return 0;
        }
        Side side = isYear(first.value()) ? YearBehind.side(second.value()) : YearBehind.sideBefore(first.value());
        return side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0;
    }

    private static boolean isYear(DateWord word) {
        return word.is(Role.PERIOD) && word.unit() == Unit.YEAR && word.form() == Form.PLAIN;
    }

    private static Days days(DateWord part, int year) {
        return switch (part.role()) {
            case SEASON -> Days.season(year, part.number());
            case QUARTER -> Days.quarter(year, part.number());
            default -> Days.half(year, part.number());
        };
    }

    private Found relative(Match<DateWord> match, int end, @Nullable Days days) {
        int start = match.span(words).start();
        return Found.relative(match.first(), start, end, words.end(end - 1), days, Granularity.RANGE);
    }
}
