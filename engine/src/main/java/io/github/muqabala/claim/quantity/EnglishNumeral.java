package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads an English number: groups below a thousand, each with its scale, larger scales first. */
final class EnglishNumeral {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Words words;
    private final int limit;
    /** The first word that is not read yet. */
    private int at;

    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;

    EnglishNumeral(Words words, int limit) {
        this.words = words;
        this.limit = limit;
    }

    /** The number that begins with digits. */
    @Nullable
    Numeral readDigits(int word) {
        Numeral digits = Numerals.written(words, word, limit);
        if (digits == null || digits.form() == Numeral.Form.ORDINAL) {
            return digits;
        }
        value = digits.value();
        at = digits.end();
        addHalf();
        boolean half = at > digits.end();
        Match<NumberWord> match = number(at);
        if (match == null || !match.value().is(Role.SCALE)) {
            return half ? numeral(word, digits.span().start(), value, Numeral.Form.DIGITS, BigDecimal.ONE) : digits;
        }
        at = match.end();
        BigDecimal factor = match.value().value();
        return numeral(word, digits.span().start(), value.multiply(factor), Numeral.Form.DIGITS, factor);
    }

    /** The number that begins with a phrase; null if the phrase begins none. */
    @Nullable
    Numeral read(Match<NumberWord> match) {
        int first = match.first();
        at = first;
        return switch (match.value().role()) {
            case UNIT, TENS -> sum(match);
            case ARTICLE -> article(match);
            case FRACTION -> half(match);
            case VAGUE -> vague(match);
            case FEW -> few(match);
            case ORDINAL -> ordinal(match, match.value().value(), match.end());
            default -> null;
        };
    }

    private @Nullable Numeral sum(Match<NumberWord> match) {
        int first = match.first();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal last = null;
        while (true) {
            int before = at;
            skipAnd(last != null);
            if (!term() || (last != null && scale.compareTo(last) >= 0)) {
                at = before;
                break;
            }
            total = total.add(value);
            last = scale;
            if (scale.compareTo(BigDecimal.ONE) == 0) {
                break;
            }
        }
        if (last == null) {
            return null;
        }
        Match<NumberWord> next = number(at);
        if (next != null && last.compareTo(BigDecimal.ONE) == 0) {
            boolean fraction = next.value().is(Role.PARTS)
                    || (next.value().is(Role.FRACTION) && total.compareTo(BigDecimal.ONE) == 0);
            if (fraction) {
                at = next.end();
                return scaled(first, total.multiply(next.value().value()));
            }
            boolean tens = match.value().is(Role.TENS) && at == first + 1;
            if (tens && next.value().is(Role.ORDINAL) && next.value().value().compareTo(BigDecimal.TEN) < 0) {
                return ordinal(match, total.add(next.value().value()), next.end());
            }
        }
        return numeral(first, words.start(first), total, Numeral.Form.WORDS, last);
    }

    private void skipAnd(boolean wanted) {
        if (wanted && is(at, "and") && words.adjoins(at)) {
            at++;
        }
    }

    /** Reads a group with its scale. */
    private boolean term() {
        scale = BigDecimal.ONE;
        if (!belowHundred()) {
            return false;
        }
        Match<NumberWord> match = number(at);
        if (match != null && match.value().is(Role.HUNDRED)) {
            value = value.multiply(HUNDRED);
            at = match.end();
            BigDecimal hundreds = value;
            int before = at;
            skipAnd(true);
            if (at < limit && words.adjoins(at) && belowHundred()) {
                value = hundreds.add(value);
            } else {
                value = hundreds;
                at = before;
            }
        }
        addHalf();
        match = number(at);
        if (match != null && match.value().is(Role.SCALE)) {
            scale = match.value().value();
            value = value.multiply(scale);
            at = match.end();
        }
        return true;
    }

    private boolean belowHundred() {
        Match<NumberWord> match = NumberWords.at(words, at, limit);
        if (match == null) {
            return false;
        }
        value = match.value().value();
        if (match.value().is(Role.UNIT) && match.value().english()) {
            at = match.end();
            return true;
        }
        if (!match.value().is(Role.TENS) || !match.value().english()) {
            return false;
        }
        at = match.end();
        Match<NumberWord> unit = number(at);
        if (unit != null && unit.value().is(Role.UNIT) && unit.value().value().compareTo(BigDecimal.TEN) < 0) {
            value = value.add(unit.value().value());
            at = unit.end();
        }
        return true;
    }

    /** {@code and a half} before a scale or at the end. */
    private void addHalf() {
        if (is(at, "and") && is(at + 1, "a") && at + 2 < limit) {
            Match<NumberWord> match = number(at + 2);
            if (match != null && match.value().is(Role.FRACTION)) {
                value = value.add(match.value().value());
                at = match.end();
            }
        }
    }

    /** {@code a hundred}, {@code a million}, {@code a quarter of a million}. */
    private @Nullable Numeral article(Match<NumberWord> match) {
        Match<NumberWord> next = number(match.end());
        if (next == null) {
            return null;
        }
        return switch (next.value().role()) {
            case HUNDRED, SCALE -> sumFromArticle(match);
            case FRACTION -> {
                at = next.end();
                Numeral part = scaled(match.first(), next.value().value());
                boolean whole = is(next.end(), "of") || part.end() > next.end();
                boolean third = next.value().value().compareTo(HALF) != 0;
                yield whole || !third ? part : null;
            }
            default -> null;
        };
    }

    private @Nullable Numeral sumFromArticle(Match<NumberWord> article) {
        at = article.end();
        value = BigDecimal.ONE;
        Match<NumberWord> match = number(at);
        if (match != null && match.value().is(Role.HUNDRED)) {
            at = match.end();
            value = HUNDRED;
            match = number(at);
        }
        BigDecimal factor = BigDecimal.ONE;
        if (match != null && match.value().is(Role.SCALE)) {
            factor = match.value().value();
            at = match.end();
        }
        BigDecimal total = value.multiply(factor);
        int before = at;
        skipAnd(true);
        if (at == before || !term() || value.compareTo(total) >= 0) {
            at = before;
            value = BigDecimal.ZERO;
        }
        return numeral(article.first(), words.start(article.first()), total.add(value), Numeral.Form.WORDS, factor);
    }

    /** {@code half a million}; of {@code half} alone the half, of {@code third} alone the place, of {@code quarter} nothing. */
    private @Nullable Numeral half(Match<NumberWord> match) {
        at = match.end();
        BigDecimal part = match.value().value();
        if (part.compareTo(HALF) == 0) {
            return scaled(match.first(), part);
        }
        return part.compareTo(QUARTER) == 0 ? null : ordinal(match, BigDecimal.valueOf(3), match.end());
    }

    /** A part of one, or of a scale that is named behind it. */
    private Numeral scaled(int first, BigDecimal part) {
        int next = at;
        if (is(next, "of") && words.adjoins(next)) {
            next++;
        }
        boolean article = (is(next, "a") || is(next, "an")) && words.adjoins(next);
        if (article) {
            next++;
        }
        if (article && next < limit && Units.at(words, next, limit) != null) {
            at = next;
        }
        Match<NumberWord> match = number(next);
        if (match != null && match.value().is(Role.SCALE)) {
            BigDecimal factor = match.value().value();
            at = match.end();
            BigDecimal product = part.multiply(factor).setScale(0, RoundingMode.HALF_UP);
            return numeral(first, words.start(first), product, Numeral.Form.WORDS, factor);
        }
        return numeral(first, words.start(first), part, Numeral.Form.FRACTION, BigDecimal.ONE);
    }

    /** {@code hundreds of thousands}. */
    private Numeral vague(Match<NumberWord> match) {
        at = match.end();
        int next = is(at, "of") ? at + 1 : at;
        Match<NumberWord> of = next < limit ? number(next) : null;
        BigDecimal least = match.value().value();
        if (of != null && of.value().is(Role.VAGUE) && next > match.end() - 1) {
            at = of.end();
            least = least.multiply(of.value().value());
        } else if (words.folded(at - 1).equals("of")) {
            at--;
        }
        return numeral(match.first(), words.start(match.first()), least, Numeral.Form.VAGUE, BigDecimal.ONE);
    }

    /** {@code several hundred}, {@code a few thousand}. */
    private Numeral few(Match<NumberWord> match) {
        at = match.end();
        BigDecimal least = match.value().value();
        for (Match<NumberWord> next = number(at);
                next != null && (next.value().is(Role.HUNDRED) || next.value().is(Role.SCALE));
                next = number(at)) {
            least = least.multiply(next.value().value());
            at = next.end();
        }
        if (words.folded(at - 1).equals("of")) {
            at--;
        }
        return numeral(match.first(), words.start(match.first()), least, Numeral.Form.VAGUE, BigDecimal.ONE);
    }

    private Numeral ordinal(Match<NumberWord> match, BigDecimal place, int end) {
        at = end;
        return numeral(match.first(), words.start(match.first()), place, Numeral.Form.ORDINAL, BigDecimal.ONE);
    }

    private Numeral numeral(int first, int start, BigDecimal number, Numeral.Form form, BigDecimal factor) {
        return new Numeral(first, at, new Span(start, words.end(at - 1)), Numeral.plain(number), form, factor);
    }

    /** The English phrase that goes on at a word. */
    private @Nullable Match<NumberWord> number(int word) {
        Match<NumberWord> match = NumberWords.behind(words, word, limit);
        return match != null && match.value().english() ? match : null;
    }

    private boolean is(int word, String letters) {
        return word < limit
                && words.length(word) == letters.length()
                && words.folded(word).equals(letters);
    }
}
