package io.github.muqabala.claim.stance;

import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that change what a statement says: its negation, hedges, conditions; {@code scope.tsv} has them. */
public enum Scope {
    NEGATION,
    /** Holds a negation but denies nothing, {@code لا يزال}. */
    APPARENT,
    /** Who is for it is against what stands after it, {@code وقف}. */
    REVERSAL,
    HEDGE,
    CONDITION,
    /** A new statement begins. */
    CONTRAST;

    /** As far as a negation reaches over adverbs and pronouns, in words. */
    private static final int REACH = 3;

    private static final class Loaded {
        static final PhraseTable<Scope> TABLE = table();
    }

    /** The longest such words that begin with a word; null if none do. */
    public static @Nullable Match<Scope> at(Words words, int word, int limit) {
        return Loaded.TABLE.longest(words, word, limit);
    }

    /** The first words of this kind that begin in [from, to). */
    public @Nullable Match<Scope> in(Words words, int from, int to) {
        int word = from;
        while (word < to) {
            Match<Scope> match = at(words, word, to);
            if (match != null && match.value() == this) {
                return match;
            }
            word = match == null ? word + 1 : match.end();
        }
        return null;
    }

    /**
     * Whether words in [from, to) say that something may be. قد says so before a verb of the present alone; before one of the
     * past it says that it is so.
     */
    public static boolean isHedged(Words words, int from, int to) {
        int word = from;
        while (word < to) {
            Match<Scope> match = HEDGE.in(words, word, to);
            if (match == null) {
                return false;
            }
            if (!words.folded(match.end() - 1).endsWith("قد") || isPresent(words, match.end(), to)) {
                return true;
            }
            word = match.end();
        }
        return false;
    }

    /** Whether a word before word {@code limit} has the prefix of a verb of the present. */
    static boolean isPresent(Words words, int word, int limit) {
        return word < limit && words.length(word) > 3 && "يتن".indexOf(words.letter(word, 0)) >= 0;
    }

    /** What negates a word from at most three words before it, but not from before {@code from}; null if nothing does. */
    public static @Nullable Span negationOf(Words words, int from, int word) {
        for (int i = Math.max(from, word - REACH - 1); i < word; i++) {
            Match<Scope> match = at(words, i, word);
            if (match == null) {
                continue;
            }
            boolean reaches = match.value() == NEGATION && joined(words, match.end(), word);
            if (reaches) {
                return match.span(words);
            }
            i = match.end() - 1;
        }
        return null;
    }

    private static boolean joined(Words words, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean begins = i < to && words.length(i) <= 4 && words.folded(i).startsWith("ان");
            if (!words.adjoins(i) || begins) {
                return false;
            }
        }
        return true;
    }

    private static PhraseTable<Scope> table() {
        PhraseTable.Builder<Scope> table = PhraseTable.builder(Clitics.CONJUNCTION);
        String name = "scope.tsv";
        for (LexiconFile.Line line : LexiconFile.read(StanceCues.resource(name), name)) {
            Scope scope = valueOf(line.type().toUpperCase(Locale.ROOT));
            line.forms().forEach(form -> table.add(form, scope));
        }
        return table.build();
    }
}
