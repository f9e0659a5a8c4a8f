package io.github.muqabala.claim.date;

import java.util.Locale;

/**
 * A word of dates.
 *
 * @param role what it does
 * @param unit of a period what it is
 * @param number of months, weekdays and others which one; 0 of a word that has none
 * @param form how much else has to speak for it
 */
record DateWord(Role role, Unit unit, int number, Form form) {

    /** What a word does. */
    enum Role {
        MONTH,
        HIJRI,
        WEEKDAY,
        OFFSET,
        TODAY,
        NOT_TODAY,
        PERIOD,
        PERIODS,
        DUAL,
        LAST,
        RECENT,
        NEXT,
        THIS,
        EN_LAST,
        EN_NEXT,
        EN_THIS,
        EN_FEW,
        THIS_BEFORE,
        FEW,
        PART,
        DAY_PART,
        DAYS,
        YEARS,
        AGO,
        EN_AGO,
        MATCHING,
        ERA,
        SEASON,
        QUARTER,
        HALF,
        DECADE,
        ORDINAL
    }

    /** A stretch of time with a name. */
    enum Unit {
        NONE,
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }

    /** How much else has to speak for a word. */
    enum Form {
        PLAIN,
        /** It has another meaning: only with a number, a year or a preposition. */
        WEAK,
        /** Only with a number or a year. */
        SHORT,
        /** آب, unless it is written as أب is. */
        FATHER
    }

    /** Reads the class of a line: the role, the number or unit, the form. */
    static DateWord parse(String type) {
        String[] parts = type.split(" ", -1);
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        Form form = parts.length > 2 ? Form.valueOf(parts[2].toUpperCase(Locale.ROOT)) : Form.PLAIN;
        if (parts.length == 1) {
            return new DateWord(role, Unit.NONE, 0, form);
        }
        if (role == Role.PERIOD || role == Role.PERIODS || role == Role.DUAL) {
            return new DateWord(role, Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)), 0, form);
        }
        int number = role == Role.ERA ? (parts[1].equals("hijri") ? 1 : 0) : Integer.parseInt(parts[1]);
        return new DateWord(role, Unit.NONE, number, form);
    }

    boolean is(Role other) {
        return role == other;
    }
}
