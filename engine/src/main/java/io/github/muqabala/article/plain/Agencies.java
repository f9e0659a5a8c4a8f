package io.github.muqabala.article.plain;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Loaded when an agency is first looked for. */
    private static final class Loaded {
        static final Agencies AGENCIES = read(Phrases.resource(RESOURCE));
    }

    /** Sorted by the first word's hash. */
    private final WordSequence[] spellings;

    private final Map<WordSequence, Name> names;

    private Agencies(Map<WordSequence, Name> names) {
        this.names = names;
        this.spellings = names.keySet().toArray(new WordSequence[0]);
        Arrays.sort(spellings);
    }

    /** The agency with the longest name that begins at a token and ends before {@code to}; null if there is none. */
    static @Nullable Name at(Tokens tokens, int from, int to) {
        WordSequence[] spellings = Loaded.AGENCIES.spellings;
        long hash = tokens.hash(from);
        WordSequence longest = null;
        for (int i = WordSequence.first(spellings, hash); i < spellings.length && spellings[i].first() == hash; i++) {
            boolean longer = longest == null || spellings[i].length() > longest.length();
            if (longer && spellings[i].isAt(tokens, from, to)) {
                longest = spellings[i];
            }
        }
        return longest == null ? null : Loaded.AGENCIES.names.get(longest);
    }

    private static Agencies read(String file) {
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
        return new Agencies(names(agencies, Text.of(written.toString())));
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

    private static Map<WordSequence, Name> names(List<String> agencies, Text lines) {
        Tokens tokens = lines.tokens();
        String text = lines.original();
        Map<WordSequence, Name> names = new HashMap<>();
        int token = 0;
        int start = 0;
        for (String agency : agencies) {
            int end = text.indexOf('\n', start);
            int from = token;
            int letters = 0;
            while (token < tokens.size() && tokens.start(token) < end) {
                letters += tokens.end(token) - tokens.start(token);
                token++;
            }
            names.put(new WordSequence(tokens, from, token), new Name(agency, token - from, letters <= SHORT));
            start = end + 1;
        }
        return names;
    }
}
