package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Arabic numbers behind what they count: {@code الدول الست}, {@code سنة ونصف السنة}, {@code شخص واحد}. */
final class NounsBefore {
    private final Words words;
    private final CountedNouns nouns;

    NounsBefore(Words words, CountedNouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /** A number with the article behind a noun with the article; null if it stands so for no noun. */
    @Nullable
    Quantity definite(Bounds bounds) {
        Numeral numeral = bounds.first();
        int before = numeral.first() - 1;
        boolean definite = numeral.form() == Numeral.Form.WORDS && article(numeral.first()) == 0 && !bounds.range();
        int article = definite && before >= 0 && words.adjoins(numeral.first()) ? article(before) : -1;
        if (article < 0) {
            return null;
        }
        Span noun = new Span(words.start(before, article), words.end(before));
        Span span = new Span(noun.start(), numeral.span().end());
        Match<Unit> unit = Units.at(words, before, before + 1);
        return unit == null
                ? Amounts.quantity(span, numeral.span(), bounds.low(), bounds.low(), Measure.COUNT, null, noun)
                : Amounts.quantity(
                        span,
                        numeral.span(),
                        bounds.low(),
                        bounds.low(),
                        unit.value().measure(),
                        unit.value().sign(),
                        null);
    }

    /** The letter at which a word's article begins; -1 if it has none. */
    private int article(int word) {
        int length = words.length(word);
        for (int i = 0; i < 3 && i + 3 < length; i++) {
            if (words.letter(word, i) == 'ا' && words.letter(word, i + 1) == 'ل') {
                return i;
            }
        }
        return length > 3 && words.letter(word, 0) == 'ل' && words.letter(word, 1) == 'ل' ? 1 : -1;
    }

    /** A noun without a number, and behind it a fraction more or {@code واحد}; null if the phrase is neither. */
    @Nullable
    Quantity one(Match<NumberWord> match) {
        int before = match.first() - 1;
        NumberWord word = match.value();
        if (before < 0 || word.english() || !words.adjoins(match.first())) {
            return null;
        }
        Match<Unit> unit = Units.at(words, before, before + 1);
        if (unit != null && unit.clitics() < 2 && isAndFraction(match)) {
            BigDecimal value = BigDecimal.ONE.add(word.value());
            int end = behindRepeatedUnit(match.end(), words.size());
            Span span = new Span(unit.span(words).start(), words.end(end - 1));
            return measured(span, match, value, unit.value());
        }
        if (!word.is(Role.UNIT) || match.clitics() > 0 || word.value().intValue() != 1) {
            return null;
        }
        Span number = match.span(words);
        if (unit != null && unit.clitics() < 2) {
            return measured(new Span(unit.span(words).start(), number.end()), match, BigDecimal.ONE, unit.value());
        }
        Span span = new Span(words.start(before), number.end());
        return nouns.isSingle(before)
                ? Amounts.quantity(
                        span, number, BigDecimal.ONE, BigDecimal.ONE, Measure.COUNT, null, words.span(before))
                : null;
    }

    private Quantity measured(Span span, Match<NumberWord> match, BigDecimal value, Unit unit) {
        return Amounts.quantity(span, match.span(words), value, value, unit.measure(), unit.sign(), null);
    }

    boolean isAndFraction(Match<NumberWord> match) {
        return match.value().is(Role.FRACTION)
                && !match.value().english()
                && match.clitics() == 1
                && words.letter(match.first(), 0) == 'و';
    }

    /** Behind {@code السنة} in {@code سنة ونصف السنة}. */
    int behindRepeatedUnit(int word, int limit) {
        if (word < limit && words.adjoins(word)) {
            Match<Unit> again = Units.at(words, word, limit);
            if (again != null && again.clitics() == 2) {
                return again.end();
            }
        }
        return word;
    }
}
