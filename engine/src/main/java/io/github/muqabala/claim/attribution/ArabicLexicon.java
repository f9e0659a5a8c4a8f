package io.github.muqabala.claim.attribution;

import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** The Arabic words that reporting is told by, each with its {@linkplain ArabicRole roles}. Loaded when first asked for. */
final class ArabicLexicon {
    static final List<String> FILES = List.of("arabic-cues.tsv", "arabic-words.tsv");

    private static final class Loaded {
        static final PhraseTable<Long> TABLE = load();
    }

    private ArabicLexicon() {}

    static PhraseTable<Long> table() {
        return Loaded.TABLE;
    }

    static List<LexiconFile.Line> read(String file) {
        return LexiconFile.read(Objects.requireNonNull(ArabicLexicon.class.getResourceAsStream(file), file), file);
    }

    private static PhraseTable<Long> load() {
        Map<String, Long> roles = new LinkedHashMap<>();
        for (String file : FILES) {
            for (LexiconFile.Line line : read(file)) {
                long added = roles(line.type());
                for (String form : line.forms()) {
                    roles.merge(folded(form), added, (one, other) -> one | other);
                }
            }
        }
        PhraseTable.Builder<Long> table = PhraseTable.builder(Clitics.ALL);
        roles.forEach(table::add);
        return table.build();
    }

    private static long roles(String type) {
        long roles = 0;
        for (String name : type.split(" ", -1)) {
            roles |= ArabicRole.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .bit();
        }
        return roles;
    }

    static String folded(String phrase) {
        Words words = Words.of(Text.of(phrase));
        StringJoiner folded = new StringJoiner(" ");
        for (int word = 0; word < words.size(); word++) {
            folded.add(words.folded(word));
        }
        return folded.toString();
    }
}
