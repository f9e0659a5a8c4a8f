package io.github.muqabala.lexicon;

import java.util.List;

/** The regular forms of an English verb, by the rules of its spelling. */
public final class EnglishVerb {
    private EnglishVerb() {}

    /**
     * Base, present, past and participle of a verb.
     *
     * @param base lower case; further words of a phrasal verb are kept: {@code call for}
     */
    public static List<String> forms(String base) {
        int blank = base.indexOf(' ');
        String verb = blank < 0 ? base : base.substring(0, blank);
        String rest = blank < 0 ? "" : base.substring(blank);
        return List.of(base, present(verb) + rest, past(verb) + rest, participle(verb) + rest);
    }

    /** Says, pledges, denies. */
    public static String present(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("o");
        return verb + (hisses ? "es" : "s");
    }

    /** Asked, pledged, denied. */
    public static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    /** Asking, pledging, denying. */
    public static String participle(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static boolean endsInConsonantAndY(String verb) {
        int length = verb.length();
        return length > 2 && verb.charAt(length - 1) == 'y' && "aeiou".indexOf(verb.charAt(length - 2)) < 0;
    }
}
