package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.Quantity.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of numbers, or of what stands around them.
 *
 * @param english whether it is English, else Arabic
 * @param role what it does
 * @param value its number, 1 of a word that has none
 * @param form how it is inflected
 * @param unit of the dual of a unit what it measures by
 */
record NumberWord(
        boolean english,
        Role role,
        BigDecimal value,
        Form form,
        @Nullable Unit unit) {
    private static final String ENGLISH = "en-";
    private static final MathContext FRACTIONS = new MathContext(6);

    /** What a word does. */
    enum Role {
        UNIT,
        TEN,
        TENS,
        HUNDRED,
        HUNDREDS,
        SCALE,
        FRACTION,
        PARTS,
        ARTICLE,
        VAGUE,
        FEW,
        ORDINAL,
        DUAL,
        NONE,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        AFTER_ABOUT,
        AFTER_AT_LEAST,
        AFTER_AT_MOST,
        LABEL,
        CLOCK,
        CLOCK_AFTER,
        TO,
        BETWEEN,
        FROM,
        OR,
        AND,
        BOTH_AT_LEAST,
        CHANGE,
        PLUS
    }

    /** How a word is inflected. */
    enum Form {
        PLAIN,
        /** Before عشر only. */
        TEEN,
        PLURAL,
        DUAL,
        /** Only behind others. */
        BARE
    }

    /** Reads the class of a line: the role, the value, the form. */
    static NumberWord parse(String type) {
        boolean english = type.startsWith(ENGLISH);
        String[] parts = (english ? type.substring(ENGLISH.length()) : type).split(" ", -1);
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        Form form = parts.length > 2 ? Form.valueOf(parts[2].toUpperCase(Locale.ROOT)) : Form.PLAIN;
        return new NumberWord(english, role, parts.length > 1 ? value(parts[1]) : BigDecimal.ONE, form, null);
    }

    private static BigDecimal value(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new BigDecimal(written)
                : new BigDecimal(written.substring(0, slash))
                        .divide(new BigDecimal(written.substring(slash + 1)), FRACTIONS);
    }

    /** What it makes of a number that it stands behind. */
    Precision behind() {
        return switch (role) {
            case AFTER_ABOUT -> Precision.ABOUT;
            case AFTER_AT_LEAST, BOTH_AT_LEAST -> Precision.AT_LEAST;
            case AFTER_AT_MOST -> Precision.AT_MOST;
            default -> Precision.EXACT;
        };
    }

    boolean is(Role other) {
        return role == other;
    }
}
