package io.github.muqabala.claim.date;

import static java.util.Objects.requireNonNull;

import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.Endings;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of dates, and what may stand before one. Loaded with the first text that is looked through. */
final class DateWords {
    private static final Endings ENDINGS = new Endings();
    private static final PhraseTable<DateWord> TABLE = load("dates.tsv", ENDINGS, DateWord::parse);
    private static final Endings CUE_ENDINGS = new Endings();
    private static final PhraseTable<String> CUES = load("cues.tsv", CUE_ENDINGS, type -> type);

    private DateWords() {}

    /** The longest listed phrase that begins with a word, whatever clitics it has. */
    static @Nullable Match<DateWord> at(Words words, int word) {
        return word < words.size() && ENDINGS.mayBegin(words, word) ? TABLE.longest(words, word, words.size()) : null;
    }

    /** The class of a word that may stand before a date; empty if it is none. */
    static String cue(Words words, int word) {
        if (word < 0 || word >= words.size() || !CUE_ENDINGS.mayBegin(words, word)) {
            return "";
        }
        Match<String> match = CUES.longest(words, word, word + 1);
        return match == null ? "" : match.value();
    }

    private static <V> PhraseTable<V> load(String name, Endings endings, Function<String, V> parse) {
        PhraseTable.Builder<V> table = PhraseTable.builder(Clitics.ALL);
        for (LexiconFile.Line line :
                LexiconFile.read(requireNonNull(DateWords.class.getResourceAsStream(name)), name)) {
            V value = parse.apply(line.type());
            for (String form : line.forms()) {
                table.add(form, value);
                endings.add(form);
            }
        }
        return table.build();
    }
}
