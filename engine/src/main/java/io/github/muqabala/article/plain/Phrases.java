package io.github.muqabala.article.plain;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of {@code furniture.txt}, by the hashes of their words; that file says what they mean. */
final class Phrases {
    static final String RESOURCE = "furniture.txt";

    /** Loaded when the furniture of a text is first asked for. */
    private static final class Loaded {
        static final Map<String, Phrases> SECTIONS = read(Text.of(resource(RESOURCE)));
    }

    /** Sorted by the first word's hash. */
    private final WordSequence[] phrases;

    private Phrases(List<WordSequence> phrases) {
        this.phrases = phrases.toArray(new WordSequence[0]);
        Arrays.sort(this.phrases);
    }

    /**
     * The phrases of a section of the file.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Phrases of(String section) {
        Phrases phrases = Loaded.SECTIONS.get(section);
        if (phrases == null) {
            throw new IllegalArgumentException("no such section in " + RESOURCE + ": " + section);
        }
        return phrases;
    }

    /** How many words the longest phrase has that begins at a token and ends before {@code to}; 0 if none does. */
    int lengthAt(Tokens tokens, int from, int to) {
        int longest = 0;
        long hash = tokens.hash(from);
        for (int i = WordSequence.first(phrases, hash); i < phrases.length && phrases[i].first() == hash; i++) {
            if (phrases[i].length() > longest && phrases[i].isAt(tokens, from, to)) {
                longest = phrases[i].length();
            }
        }
        return longest;
    }

    /** Whether one begins at a token in [from, to) and ends before {@code to}. */
    boolean occurIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lengthAt(tokens, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A resource of this package, as text. */
    static String resource(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the engine's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Phrases> read(Text file) {
        Map<String, Phrases> sections = new HashMap<>();
        String name = "";
        List<WordSequence> section = new ArrayList<>();
        String text = file.original();
        Tokens tokens = file.tokens();
        int token = 0;
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            int end = text.indexOf('\n', start);
            int from = token;
            while (token < tokens.size() && tokens.start(token) < end) {
                token++;
            }
            char first = text.charAt(start);
            if (first == '[') {
                sections.put(name, new Phrases(section));
                name = text.substring(start + 1, end - 1);
                section.clear();
            } else if (first != '#' && token > from) {
                section.add(new WordSequence(tokens, from, token));
            }
        }
        sections.put(name, new Phrases(section));
        return sections;
    }
}
