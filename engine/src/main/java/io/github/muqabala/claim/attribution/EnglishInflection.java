package io.github.muqabala.claim.attribution;

/** The regular forms of an English verb, by the rules of its spelling. */
final class EnglishInflection {
    private EnglishInflection() {}

    /** Says, pledges, denies. */
    static String present(String verb) {
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
    static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    /** Asking, pledging, denying. */
    static String participle(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static boolean endsInConsonantAndY(String verb) {
        int length = verb.length();
        return length > 2 && verb.charAt(length - 1) == 'y' && "aeiou".indexOf(verb.charAt(length - 2)) < 0;
    }
}
