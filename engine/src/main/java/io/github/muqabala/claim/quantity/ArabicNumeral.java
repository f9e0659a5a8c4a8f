package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Form;
import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads an Arabic number where it begins: in digits, words or both, a vague one, a place in an order, a dual. */
final class ArabicNumeral {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Words words;
    private final int limit;

    ArabicNumeral(Words words, int limit) {
        this.words = words;
        this.limit = limit;
    }

    /** The number that begins with digits. */
    @Nullable
    Numeral readDigits(int word) {
        Numeral digits = Numerals.written(words, word, limit);
        return digits == null || digits.form() == Numeral.Form.ORDINAL
                ? digits
                : new ArabicSum(words, limit).at(word, digits);
    }

    /** The number that begins with a phrase; null if the phrase begins none. */
    @Nullable
    Numeral read(Match<NumberWord> match) {
        return switch (match.value().role()) {
            case UNIT, TEN, TENS, HUNDRED, HUNDREDS, SCALE, FRACTION ->
                new ArabicSum(words, limit).at(match.first(), null);
            case VAGUE -> vague(match, match.value().value(), match.end());
            case FEW -> few(match);
            case ORDINAL -> ordinal(match);
            case DUAL -> numeral(match, match.end(), match.value().value(), Numeral.Form.DUAL, BigDecimal.ONE);
            default -> null;
        };
    }

    /** {@code عشرات الآلاف}. */
    private Numeral vague(Match<NumberWord> match, BigDecimal least, int end) {
        Match<NumberWord> next = NumberWords.behind(words, end, limit);
        if (next != null
                && next.value().is(Role.SCALE)
                && Prefix.of(words, next).isJuxtaposed()) {
            BigDecimal factor = next.value().value();
            return numeral(match, next.end(), least.multiply(factor), Numeral.Form.VAGUE, factor);
        }
        return numeral(match, end, least, Numeral.Form.VAGUE, BigDecimal.ONE);
    }

    /** {@code بضع مئات}, {@code عدة آلاف}, {@code بضعة عشر}. */
    private Numeral few(Match<NumberWord> match) {
        BigDecimal least = match.value().value();
        Match<NumberWord> next = NumberWords.behind(words, match.end(), limit);
        if (next != null && Prefix.of(words, next).isJuxtaposed()) {
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
        if (next != null && next.value().is(Role.TEN) && Prefix.of(words, next) == Prefix.NOTHING) {
            return numeral(match, next.end(), place.add(TEN), Numeral.Form.ORDINAL, BigDecimal.ONE);
        }
        if (next != null && next.value().is(Role.TENS) && Prefix.of(words, next) == Prefix.AND_ARTICLE) {
            BigDecimal sum = place.add(next.value().value());
            return numeral(match, next.end(), sum, Numeral.Form.ORDINAL, BigDecimal.ONE);
        }
        return match.value().form() == Form.TEEN
                ? null
                : numeral(match, match.end(), place, Numeral.Form.ORDINAL, BigDecimal.ONE);
    }

    private Numeral numeral(Match<NumberWord> match, int end, BigDecimal number, Numeral.Form form, BigDecimal factor) {
        return new Numeral(
                match.first(),
                end,
                new Span(Prefix.start(words, match), words.end(end - 1)),
                Numeral.plain(number),
                form,
                factor);
    }
}
