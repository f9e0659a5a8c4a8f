package io.github.muqabala.claim.quantity;

import static java.util.Objects.requireNonNull;

import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that the engine knows, by their words and signs. Loaded with the first number of a text. */
final class Units {
    private static final String SIGNS = "%٪$€£¥₪₺₽₹﷼";
    private static final String[] CODES = {"%", "%", "USD", "EUR", "GBP", "JPY", "ILS", "TRY", "RUB", "INR", "SAR"};
    private static final Map<String, Unit> GLUED = new HashMap<>();
    private static final PhraseTable<Unit> WORDS = load();

    private Units() {}

    /** The unit whose words begin with a word, if they do without a preposition. */
    static @Nullable Match<Unit> at(Words words, int word, int limit) {
        return word < limit ? WORDS.longest(words, word, limit) : null;
    }

    /** The unit of letters written in one with digits. */
    static @Nullable Unit glued(String letters) {
        return GLUED.get(letters.toLowerCase(Locale.ROOT));
    }

    /** The unit of a sign; null if it is another character. */
    static @Nullable Unit sign(char c) {
        int index = SIGNS.indexOf(c);
        if (index < 0) {
            return null;
        }
        return new Unit(index < 2 ? Measure.PERCENT : Measure.MONEY, CODES[index]);
    }

    private static PhraseTable<Unit> load() {
        PhraseTable.Builder<Unit> table = PhraseTable.builder(Clitics.ALL);
        for (LexiconFile.Line line :
                LexiconFile.read(requireNonNull(Units.class.getResourceAsStream("units.tsv")), "units.tsv")) {
            Unit unit = parse(line.type());
            for (String form : line.forms()) {
                table.add(form, unit);
                if (form.indexOf(' ') < 0) {
                    GLUED.putIfAbsent(form, unit);
                }
            }
        }
        return table.build();
    }

    /** Reads the class of a line: the measure and the sign. */
    static Unit parse(String type) {
        int blank = type.indexOf(' ');
        return new Unit(Measure.valueOf(type.substring(0, blank).toUpperCase(Locale.ROOT)), type.substring(blank + 1));
    }
}
