package io.github.muqabala.lexicon;

import java.util.List;

/** The forms of a regular English verb: base, third person, past and participle. */
public final class EnglishVerb {
    private static final String VOWELS = "aeiou";

    private EnglishVerb() {}

    /**
     * The forms of a verb.
     *
     * @param base lower case; further words of a phrasal verb are kept: {@code call for}
     */
    public static List<String> forms(String base) {
        int blank = base.indexOf(' ');
        String verb = blank < 0 ? base : base.substring(0, blank);
        String rest = blank < 0 ? "" : base.substring(blank);
        return List.of(base, third(verb) + rest, past(verb) + rest, participle(verb) + rest);
    }

    private static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("ch") || verb.endsWith("sh");
        return verb + (hissing || verb.endsWith("o") ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String participle(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.length() > 1 && verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
