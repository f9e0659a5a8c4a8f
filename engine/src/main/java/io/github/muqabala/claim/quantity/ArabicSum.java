package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Form;
import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sum in Arabic words: groups below a thousand, each with its scale, larger scales first and each behind و.
 *
 * <p>A group is hundreds and units and tens in this order, the last two joined by و, or digits.
 */
final class ArabicSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Words words;
    private final int limit;
    /** The first word that is not read yet. */
    private int at;

    /** What was read last. */
    private BigDecimal value = BigDecimal.ZERO;

    private boolean fraction;
    private boolean vague;
    /** The scale of the term that was read last. */
    private BigDecimal scale = BigDecimal.ONE;

    ArabicSum(Words words, int limit) {
        this.words = words;
        this.limit = limit;
    }

    /**
     * The number that begins with a word; null if none does.
     *
     * @param digits what was read of it in digits
     */
    @Nullable
    Numeral at(int first, @Nullable Numeral digits) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal last = null;
        at = first;
        while (true) {
            int before = at;
            if (!term(digits != null && before == first ? digits : null, total.signum() > 0)
                    || (last != null && scale.compareTo(last) >= 0)) {
                at = before;
                break;
            }
            total = total.add(value);
            last = scale;
            if (vague || fraction || addFraction(total)) {
                total = vague || fraction ? total : value;
                break;
            }
            if (scale.compareTo(BigDecimal.ONE) == 0) {
                break;
            }
        }
        if (last == null || (at == first + 1 && isVerb(first))) {
            return null;
        }
        Numeral.Form form = vague
                ? Numeral.Form.VAGUE
                : fraction ? Numeral.Form.FRACTION : digits == null ? Numeral.Form.WORDS : Numeral.Form.DIGITS;
        int start = digits == null ? start(first) : digits.span().start();
        int end = at == first + 1 && digits != null ? digits.span().end() : end(digits);
        return new Numeral(first, at, new Span(start, end), Numeral.plain(total), form, last);
    }

    /** Whether ألف is {@code has written}: what it counts would neither have the article nor the ending of an object. */
    private boolean isVerb(int word) {
        int next = word + 1;
        boolean alone = words.length(word) == 3
                && words.letter(word, 0) == 'ا'
                && words.letter(word, 1) == 'ل'
                && words.letter(word, 2) == 'ف';
        if (!alone || next >= limit || !words.adjoins(next) || words.length(next) < 4) {
            return false;
        }
        boolean article = words.letter(next, 0) == 'ا' && words.letter(next, 1) == 'ل';
        return article || words.letter(next, words.length(next) - 1) == 'ا';
    }

    private int end(@Nullable Numeral digits) {
        return digits != null && at == digits.end() ? digits.span().end() : words.end(at - 1);
    }

    /** Where a number begins: behind its clitics, with the article. */
    private int start(int first) {
        Match<NumberWord> match = NumberWords.at(words, first, limit);
        return match == null ? words.start(first) : Prefix.start(words, match);
    }

    /** Reads a group with its scale, or a scale alone. */
    private boolean term(@Nullable Numeral digits, boolean conjoined) {
        int first = at;
        scale = BigDecimal.ONE;
        boolean group = true;
        if (digits != null) {
            value = digits.value();
            at = digits.end();
        } else {
            group = (!conjoined || isConjoined(first)) && group(conjoined);
        }
        if (!group) {
            at = first;
        }
        Match<NumberWord> match = group ? NumberWords.behind(words, at, limit) : conjoinedOrFirst(conjoined);
        if (match == null || !match.value().is(Role.SCALE) || (group && !isJuxtaposed(match))) {
            return group;
        }
        Form form = match.value().form();
        if (group && form == Form.DUAL) {
            return true;
        }
        if (!group) {
            value = form == Form.DUAL ? BigDecimal.valueOf(2) : BigDecimal.ONE;
            vague = form == Form.PLURAL;
        }
        for (int i = 0;
                i < 3 && match != null && match.value().is(Role.SCALE) && (i == 0 || isJuxtaposed(match));
                i++) {
            scale = scale.multiply(match.value().value());
            at = match.end();
            match = NumberWords.behind(words, at, limit);
        }
        value = value.multiply(scale);
        fraction = false;
        return true;
    }

    private @Nullable Match<NumberWord> conjoinedOrFirst(boolean conjoined) {
        return conjoined ? behindAnd(at) : NumberWords.at(words, at, limit);
    }

    private boolean isConjoined(int word) {
        return word < limit && words.adjoins(word) && words.letter(word, 0) == 'و';
    }

    /** Reads a group below a thousand, or a fraction. */
    private boolean group(boolean conjoined) {
        int first = at;
        if (first >= limit) {
            return false;
        }
        if (DigitNumber.clitics(words, first) >= 0) {
            Numeral digits =
                    conjoined && DigitNumber.clitics(words, first) != 1 ? null : Numerals.written(words, first, limit);
            if (digits == null || digits.form() == Numeral.Form.ORDINAL) {
                return false;
            }
            value = digits.value();
            at = digits.end();
            return true;
        }
        Match<NumberWord> match = conjoinedOrFirst(conjoined);
        if (match == null) {
            return false;
        }
        NumberWord word = match.value();
        at = match.end();
        value = word.value();
        return switch (word.role()) {
            case HUNDRED, HUNDREDS -> {
                addBelowHundred();
                yield true;
            }
            case TEN, TENS -> true;
            case UNIT -> unit(word) && (conjoined || at > match.end() || value.compareTo(BigDecimal.ONE) > 0);
            case FRACTION -> {
                fraction = !conjoined && word.form() != Form.BARE;
                yield fraction;
            }
            default -> false;
        };
    }

    /** Goes on behind a unit: عشر, مئة, و and tens, or parts. */
    private boolean unit(NumberWord unit) {
        Match<NumberWord> next = NumberWords.behind(words, at, limit);
        if (next != null && isJuxtaposed(next)) {
            if (next.value().is(Role.TEN)) {
                value = value.add(TEN);
                at = next.end();
                return true;
            }
            boolean hundreds = next.value().is(Role.HUNDRED)
                    || (next.value().is(Role.VAGUE) && next.value().value().compareTo(HUNDRED) == 0);
            if (hundreds && unit.value().intValue() > 2) {
                value = value.multiply(HUNDRED);
                at = next.end();
                addBelowHundred();
                return true;
            }
            if (next.value().is(Role.PARTS)) {
                value = value.multiply(next.value().value());
                fraction = true;
                at = next.end();
                return true;
            }
        }
        Match<NumberWord> tens = behindAnd(at);
        if (tens != null && tens.value().is(Role.TENS)) {
            value = value.add(tens.value().value());
            at = tens.end();
            return true;
        }
        return unit.form() != Form.TEEN;
    }

    private void addBelowHundred() {
        Match<NumberWord> match = behindAnd(at);
        if (match == null) {
            return;
        }
        BigDecimal hundreds = value;
        int before = at;
        Role role = match.value().role();
        at = match.end();
        value = match.value().value();
        boolean read = role == Role.TEN || role == Role.TENS || (role == Role.UNIT && unit(match.value()));
        if (read && !fraction && value.compareTo(HUNDRED) < 0) {
            value = hundreds.add(value);
        } else {
            value = hundreds;
            fraction = false;
            at = before;
        }
    }

    /** Adds ونصف to a number, with {@code المليون} behind it if that is said again. */
    private boolean addFraction(BigDecimal total) {
        Match<NumberWord> match = behindAnd(at);
        if (match == null || !match.value().is(Role.FRACTION)) {
            return false;
        }
        value = total.add(match.value().value().multiply(scale));
        at = match.end();
        Match<NumberWord> again = NumberWords.behind(words, at, limit);
        if (again != null && again.value().is(Role.SCALE) && Prefix.of(words, again) == Prefix.ARTICLE) {
            at = again.end();
        }
        return true;
    }

    private @Nullable Match<NumberWord> behindAnd(int word) {
        Match<NumberWord> match = NumberWords.behind(words, word, limit);
        if (match == null) {
            return null;
        }
        return Prefix.of(words, match).isConjoined() ? match : null;
    }

    private boolean isJuxtaposed(Match<NumberWord> match) {
        return Prefix.of(words, match).isJuxtaposed();
    }
}
