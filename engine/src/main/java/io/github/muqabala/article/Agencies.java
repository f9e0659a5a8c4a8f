package io.github.muqabala.article;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The news agencies of {@code agencies.txt} and how they are written; that file says what it holds. */
final class Agencies {
    static final String RESOURCE = "agencies.txt";

    /** Written together with the word after them; the article ال after ل loses its alef. */
    private static final String[] CLITICS = {"", "و", "ف", "ل", "ول", "ب", "ك"};

    private static final int SHORT = 3;

    /**
     * An agency where a text names it.
     *
     * @param agency what it is called
     * @param words how many words of the text name it
     * @param isWord whether the name is so short that it may be another word
     */
    record Name(String agency, int words, boolean isWord) {}

    private static final class Spelling {
        final long[] words;
        final Name name;

        Spelling(long[] words, Name name) {
            this.words = words;
            this.name = name;
        }
    }

    /** Loaded when an agency is first looked for. */
    private static final class Loaded {
        static final Spelling[] SPELLINGS = read(Phrases.resource(RESOURCE));
    }

    private Agencies() {}

    /** The agency with the longest name that begins at a token and ends before {@code to}; null if there is none. */
    static @Nullable Name at(Tokens tokens, int from, int to) {
        Spelling[] spellings = Loaded.SPELLINGS;
        long hash = tokens.hash(from);
        Name longest = null;
        for (int i = first(spellings, hash); i < spellings.length && spellings[i].words[0] == hash; i++) {
            Name name = spellings[i].name;
            boolean longer = longest == null || name.words > longest.words;
            if (longer && name.words <= to - from && isAt(spellings[i].words, tokens, from)) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean isAt(long[] words, Tokens tokens, int from) {
        for (int k = 1; k < words.length; k++) {
            if (tokens.hash(from + k) != words[k]) {
                return false;
            }
        }
        return true;
    }

    private static int first(Spelling[] spellings, long hash) {
        int low = 0;
        int high = spellings.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spellings[middle].words[0] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Spelling[] read(String file) {
        StringBuilder written = new StringBuilder();
        List<String> agencies = new ArrayList<>();
        for (int start = 0; start < file.length(); start = file.indexOf('\n', start) + 1) {
            int end = file.indexOf('\n', start);
            int equals = file.indexOf(" = ", start);
            if (file.charAt(start) != '#' && equals > 0 && equals < end) {
                String agency = file.substring(start, equals);
                int from = equals + 3;
                while (from < end) {
                    int bar = file.indexOf(" | ", from);
                    int to = bar < 0 || bar > end ? end : bar;
                    write(agency, file.substring(from, to), agencies, written);
                    from = to + 3;
                }
            }
        }
        return spellings(agencies, Text.of(written.toString()));
    }

    /** Writes a spelling with each of its clitics, a line each. */
    private static void write(String agency, String spelling, List<String> agencies, StringBuilder written) {
        boolean clitics = spelling.charAt(0) > 'z';
        for (int i = 0; i < (clitics ? CLITICS.length : 1); i++) {
            boolean article = CLITICS[i].endsWith("ل") && spelling.startsWith("ال");
            written.append(CLITICS[i])
                    .append(article ? "ل" + spelling.substring(2) : spelling)
                    .append('\n');
            agencies.add(agency);
        }
    }

    private static Spelling[] spellings(List<String> agencies, Text lines) {
        Tokens tokens = lines.tokens();
        String text = lines.original();
        Spelling[] spellings = new Spelling[agencies.size()];
        int token = 0;
        int start = 0;
        for (int i = 0; i < spellings.length; i++) {
            int end = text.indexOf('\n', start);
            int from = token;
            int letters = 0;
            while (token < tokens.size() && tokens.start(token) < end) {
                letters += tokens.span(token++).length();
            }
            Name name = new Name(agencies.get(i), token - from, letters <= SHORT);
            spellings[i] = new Spelling(Phrases.hashes(tokens, from, token), name);
            start = end + 1;
        }
        Arrays.sort(spellings, (a, b) -> Long.compare(a.words[0], b.words[0]));
        return spellings;
    }
}
