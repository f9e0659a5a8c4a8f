package io.github.muqabala.claim.quantity;

import static java.util.Objects.requireNonNull;

import io.github.muqabala.claim.quantity.NumberWord.Form;
import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.Endings;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The words of numbers. Loaded with the first text that is looked through. */
final class NumberWords {
    private static final Endings ENDINGS = new Endings();
    private static final PhraseTable<NumberWord> TABLE = load();

    private NumberWords() {}

    /** The longest listed phrase that begins with a word, whatever clitics it has. */
    static @Nullable Match<NumberWord> at(Words words, int word, int limit) {
        return word < limit && ENDINGS.mayBegin(words, word) ? TABLE.longest(words, word, limit) : null;
    }

    /** The same, if nothing but a blank or a hyphen parts the word from the one before it. */
    static @Nullable Match<NumberWord> behind(Words words, int word, int limit) {
        return word < limit && words.adjoins(word) ? at(words, word, limit) : null;
    }

    private static PhraseTable<NumberWord> load() {
        PhraseTable.Builder<NumberWord> table = PhraseTable.builder(Clitics.ALL);
        for (LexiconFile.Line line :
                LexiconFile.read(requireNonNull(NumberWords.class.getResourceAsStream("numbers.tsv")), "numbers.tsv")) {
            NumberWord word = NumberWord.parse(line.type());
            line.forms().forEach(form -> add(table, form, word));
        }
        BigDecimal two = BigDecimal.valueOf(2);
        for (LexiconFile.Line line :
                LexiconFile.read(requireNonNull(NumberWords.class.getResourceAsStream("duals.tsv")), "duals.tsv")) {
            Unit unit = line.type().equals("count") ? new Unit(Measure.COUNT, "") : Units.parse(line.type());
            NumberWord word = new NumberWord(false, Role.DUAL, two, Form.PLAIN, unit);
            line.forms().forEach(form -> add(table, form, word));
        }
        return table.build();
    }

    private static void add(PhraseTable.Builder<NumberWord> table, String form, NumberWord word) {
        table.add(form, word);
        ENDINGS.add(form);
    }
}
