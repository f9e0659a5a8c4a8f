package io.github.muqabala.benchmarks.quality;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * ICU's parsers of numbers at each place where a word begins: of digits, then of words, leniently. The longer of two is
 * taken, and reading goes on behind it. They know no units, precisions or ranges, so values alone are compared.
 */
final class IcuNumbers implements TextReader {
    private final NumberFormat[] digits = {
        NumberFormat.getInstance(new ULocale("ar-EG")), NumberFormat.getInstance(ULocale.ENGLISH)
    };
    private final RuleBasedNumberFormat[] spelled = {
        new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT),
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
    };

    IcuNumbers() {
        for (RuleBasedNumberFormat format : spelled) {
            format.setLenientParseMode(true);
        }
    }

    @Override
    public String name() {
        return "icu4j";
    }

    @Override
    public List<String> read(LabelledText text) {
        int language = text.type().endsWith("-en") ? 1 : 0;
        List<String> found = new ArrayList<>();
        String rest = text.text();
        int at = 0;
        while (at < rest.length()) {
            ParsePosition position = new ParsePosition(at);
            Number number = null;
            boolean begins = at == 0 || !Character.isLetterOrDigit(rest.charAt(at - 1));
            if (begins && Character.isDigit(rest.charAt(at))) {
                number = longer(rest, at, position, digits[language], digits[1 - language]);
            } else if (begins && Character.isLetter(rest.charAt(at))) {
                number = spelled[language].parse(rest, position);
            }
            if (number == null || position.getIndex() <= at) {
                at++;
            } else {
                found.add(plain(number));
                at = position.getIndex();
            }
        }
        return found;
    }

    private static Number longer(String text, int at, ParsePosition position, NumberFormat first, NumberFormat second) {
        ParsePosition other = new ParsePosition(at);
        Number one = first.parse(text, position);
        Number two = second.parse(text, other);
        if (other.getIndex() > position.getIndex()) {
            position.setIndex(other.getIndex());
            return two;
        }
        return one;
    }

    /** The bounds of an answer; of a range both. */
    @Override
    public String comparable(String answer) {
        String bounds = answer.indexOf('|') < 0 ? answer : answer.substring(0, answer.indexOf('|'));
        int dots = bounds.indexOf("..");
        return dots < 0 ? bounds : bounds.substring(0, dots);
    }

    private static String plain(Number number) {
        BigDecimal value = new BigDecimal(number.toString()).stripTrailingZeros();
        return value.toPlainString();
    }
}
