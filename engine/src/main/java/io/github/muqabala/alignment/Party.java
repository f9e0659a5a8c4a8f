package io.github.muqabala.alignment;

import io.github.muqabala.claim.Position;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For whom or against whom something is wanted: arms for an army are not arms for militias. {@code parties.tsv} has the words. */
enum Party {
    /** Forces and offices of a state. */
    STATE,
    /** Armed groups. */
    ARMED_GROUP;

    private static final class Loaded {
        static final PhraseTable<Party> TABLE = table();
    }

    /** The first that a position names between its cue and the end of its object, but for who holds it; null if none. */
    static @Nullable Party of(Position position, Words words) {
        Span actor = position.actorSpan();
        int limit = words.firstFrom(position.object().end());
        int first = Math.min(position.cue().start(), position.object().start());
        for (int word = words.firstFrom(first); word < limit; word++) {
            Match<Party> match = Loaded.TABLE.longest(words, word, limit);
            if (match != null && !match.span(words).overlaps(actor)) {
                return match.value();
            }
        }
        return null;
    }

    /** Whether two are known and not the same. */
    static boolean differ(@Nullable Party left, @Nullable Party right) {
        return left != null && right != null && left != right;
    }

    private static PhraseTable<Party> table() {
        PhraseTable.Builder<Party> table = PhraseTable.builder(Clitics.ALL);
        String name = "parties.tsv";
        InputStream in = Objects.requireNonNull(Party.class.getResourceAsStream(name));
        for (LexiconFile.Line line : LexiconFile.read(in, name)) {
            Party party = valueOf(line.type().toUpperCase(Locale.ROOT));
            line.forms().forEach(form -> table.add(form, party));
        }
        return table.build();
    }
}
