package io.github.muqabala.claim.actor;

import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases of all lists, each once however many lists have it. */
final class Phrases {
    private final Map<String, Phrase> byFolded = new LinkedHashMap<>();

    /** The phrase of this form, new or met before. */
    Phrase of(String form) {
        Phrase phrase = byFolded.computeIfAbsent(folded(form), folded -> new Phrase(form));
        phrase.writtenAs(form);
        return phrase;
    }

    /** What a user says of an actor that the lists have. */
    void replace(Actor known, Actor by) {
        byFolded.values().forEach(phrase -> phrase.replace(known, by));
    }

    PhraseTable<Entry> table() {
        PhraseTable.Builder<Entry> builder = PhraseTable.builder(Clitics.ALL);
        byFolded.values().forEach(phrase -> builder.add(phrase.written(), phrase.entry()));
        return builder.build();
    }

    static String folded(String form) {
        Words words = Words.of(Text.of(form));
        StringBuilder folded = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            folded.append(word == 0 ? "" : " ").append(words.folded(word));
        }
        return folded.toString();
    }

    static boolean isArabic(String form) {
        char first = form.charAt(0);
        return first >= '\u0621' && first <= '\u06D3';
    }

    /** The lines of a list of this package. */
    static List<LexiconFile.Line> lines(String name) {
        InputStream in = Phrases.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no such list: " + name);
        }
        return LexiconFile.read(in, name);
    }
}
