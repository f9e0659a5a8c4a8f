package io.github.muqabala.article;

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

    /** The words of each phrase, sorted by the first word's hash. */
    private final long[][] phrases;

    private Phrases(List<long[]> phrases) {
        this.phrases = phrases.toArray(new long[0][]);
        Arrays.sort(this.phrases, (a, b) -> Long.compare(a[0], b[0]));
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
        for (int i = first(tokens.hash(from)); i < phrases.length && phrases[i][0] == tokens.hash(from); i++) {
            long[] phrase = phrases[i];
            if (phrase.length > longest && phrase.length <= to - from && isAt(phrase, tokens, from)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    private static boolean isAt(long[] phrase, Tokens tokens, int from) {
        for (int k = 1; k < phrase.length; k++) {
            if (tokens.hash(from + k) != phrase[k]) {
                return false;
            }
        }
        return true;
    }

    /** The first phrase whose first word has a hash of at least {@code hash}. */
    private int first(long hash) {
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle][0] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        Map<String, List<long[]>> sections = new HashMap<>();
        List<long[]> section = new ArrayList<>();
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
                section = sections.computeIfAbsent(text.substring(start + 1, end - 1), name -> new ArrayList<>());
            } else if (first != '#' && token > from) {
                section.add(hashes(tokens, from, token));
            }
        }
        Map<String, Phrases> phrases = new HashMap<>();
        sections.forEach((name, entries) -> phrases.put(name, new Phrases(entries)));
        return phrases;
    }

    static long[] hashes(Tokens tokens, int from, int to) {
        long[] hashes = new long[to - from];
        for (int i = from; i < to; i++) {
            hashes[i - from] = tokens.hash(i);
        }
        return hashes;
    }
}
