package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Form;
import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads an Arabic number: groups below a thousand, each with its scale, larger scales first and each behind و.
 *
 * <p>A group is hundreds and units and tens in this order, the last two joined by و, or digits.
 */
final class ArabicNumeral {
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

    ArabicNumeral(Words words, int limit) {
        this.words = words;
        this.limit = limit;
    }

    /** What stands before a phrase in its word. */
    private enum Before {
        NOTHING,
        ARTICLE,
        AND,
        AND_ARTICLE,
        OTHER
    }

    /** The number that begins with digits. */
    @Nullable
    Numeral readDigits(int word) {
        Numeral digits = Numerals.written(words, word, limit);
        return digits == null || digits.form() == Numeral.Form.ORDINAL ? digits : sum(word, digits);
    }

    /** The number that begins with a phrase; null if the phrase begins none. */
    @Nullable
    Numeral read(Match<NumberWord> match) {
        return switch (match.value().role()) {
            case UNIT, TEN, TENS, HUNDRED, HUNDREDS, SCALE, FRACTION -> sum(match.first(), null);
            case VAGUE -> vague(match, match.value().value(), match.end());
            case FEW -> few(match);
            case ORDINAL -> ordinal(match);
            case DUAL -> numeral(match, match.end(), match.value().value(), Numeral.Form.DUAL, BigDecimal.ONE);
            default -> null;
        };
    }

    private @Nullable Numeral sum(int first, @Nullable Numeral digits) {
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
        return match == null ? words.start(first) : start(match);
    }

    private int start(Match<NumberWord> match) {
        int clitics = match.clitics();
        boolean article = clitics >= 2
                && words.letter(match.first(), clitics - 1) == 'ل'
                && words.letter(match.first(), clitics - 2) == 'ا';
        return words.start(match.first(), article ? clitics - 2 : clitics);
    }

    /** The scale of the term that was read last. */
    private BigDecimal scale = BigDecimal.ONE;

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
        if (again != null && again.value().is(Role.SCALE) && before(again) == Before.ARTICLE) {
            at = again.end();
        }
        return true;
    }

    private @Nullable Match<NumberWord> behindAnd(int word) {
        Match<NumberWord> match = NumberWords.behind(words, word, limit);
        if (match == null) {
            return null;
        }
        Before before = before(match);
        return before == Before.AND || before == Before.AND_ARTICLE ? match : null;
    }

    private boolean isJuxtaposed(Match<NumberWord> match) {
        Before before = before(match);
        return before == Before.NOTHING || before == Before.ARTICLE;
    }

    private Before before(Match<NumberWord> match) {
        int clitics = match.clitics();
        int word = match.first();
        boolean article =
                clitics >= 2 && words.letter(word, clitics - 2) == 'ا' && words.letter(word, clitics - 1) == 'ل';
        boolean and = clitics > 0 && words.letter(word, 0) == 'و';
        return switch (clitics) {
            case 0 -> Before.NOTHING;
            case 1 -> and ? Before.AND : Before.OTHER;
            case 2 -> article ? Before.ARTICLE : Before.OTHER;
            case 3 -> and && article ? Before.AND_ARTICLE : Before.OTHER;
            default -> Before.OTHER;
        };
    }

    /** {@code عشرات الآلاف}. */
    private Numeral vague(Match<NumberWord> match, BigDecimal least, int end) {
        Match<NumberWord> next = NumberWords.behind(words, end, limit);
        if (next != null && next.value().is(Role.SCALE) && isJuxtaposed(next)) {
            BigDecimal factor = next.value().value();
            return numeral(match, next.end(), least.multiply(factor), Numeral.Form.VAGUE, factor);
        }
        return numeral(match, end, least, Numeral.Form.VAGUE, BigDecimal.ONE);
    }

    /** {@code بضع مئات}, {@code عدة آلاف}, {@code بضعة عشر}. */
    private Numeral few(Match<NumberWord> match) {
        BigDecimal least = match.value().value();
        Match<NumberWord> next = NumberWords.behind(words, match.end(), limit);
        if (next != null && isJuxtaposed(next)) {
            if (next.value().is(Role.VAGUE)) {
                return vague(match, least.multiply(next.value().value()), next.end());
            }
            if (next.value().is(Role.TEN)) {
                return numeral(match, next.end(), least.add(TEN), Numeral.Form.VAGUE, BigDecimal.ONE);
            }
        }
        return vague(match, least, match.end());
    }

    /** {@code الثالث}, {@code الحادي عشر}, {@code الثاني والعشرون}. */
    private @Nullable Numeral ordinal(Match<NumberWord> match) {
        BigDecimal place = match.value().value();
        Match<NumberWord> next = NumberWords.behind(words, match.end(), limit);
        if (next != null && next.value().is(Role.TEN) && before(next) == Before.NOTHING) {
            return numeral(match, next.end(), place.add(TEN), Numeral.Form.ORDINAL, BigDecimal.ONE);
        }
        if (next != null && next.value().is(Role.TENS) && before(next) == Before.AND_ARTICLE) {
            BigDecimal sum = place.add(next.value().value());
            return numeral(match, next.end(), sum, Numeral.Form.ORDINAL, BigDecimal.ONE);
        }
        return match.value().form() == Form.TEEN
                ? null
                : numeral(match, match.end(), place, Numeral.Form.ORDINAL, BigDecimal.ONE);
    }

    private Numeral numeral(Match<NumberWord> match, int end, BigDecimal number, Numeral.Form form, BigDecimal factor) {
        return new Numeral(
                match.first(), end, new Span(start(match), words.end(end - 1)), Numeral.plain(number), form, factor);
    }
}
