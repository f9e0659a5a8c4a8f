package io.github.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that news has of an Arabic verb, made from its two principal parts: the third persons of the past and the
 * present with their duals and plurals, the first persons of the present, and the future with {@code س}. Forms that are
 * written alike come once. Hollow verbs lose a vowel after {@code لم}; those forms are not made.
 */
public final class ArabicVerb {
    private static final String[] PRESENT_PREFIXES = {"ي", "ت", "ن", "أ"};

    private ArabicVerb() {}

    /**
     * The forms of a verb, without conjunctions.
     *
     * @param past he did, {@code رفض}, {@code دعا}, {@code نفى}; further words of a phrase are kept, {@code حمل مسؤولية}
     * @param present he does, which begins with ي, with the same further words: {@code يرفض}, {@code يدعو}, {@code ينفي}
     */
    public static List<String> forms(String past, String present) {
        int blank = past.indexOf(' ');
        if (blank < 0) {
            return ofWord(past, present);
        }
        String rest = past.substring(blank);
        return ofWord(past.substring(0, blank), present.substring(0, present.indexOf(' '))).stream()
                .map(form -> form + rest)
                .toList();
    }

    private static List<String> ofWord(String past, String present) {
        List<String> forms = new ArrayList<>();
        addPast(past, forms);
        String stem = present.substring(1);
        for (String prefix : PRESENT_PREFIXES) {
            addFuture(prefix + stem, forms);
        }
        String plural = endsWeak(stem) ? stem.substring(0, stem.length() - 1) : stem;
        for (String prefix : List.of("ي", "ت")) {
            addFuture(prefix + plural + "ون", forms);
            addFuture(prefix + plural + "وا", forms);
            addFuture(prefix + dualStem(stem) + "ان", forms);
            addFuture(prefix + dualStem(stem) + "ا", forms);
        }
        if (endsWeak(stem)) {
            // As after لم, لا and لن.
            PREFIXED.forEach(prefix -> forms.add(prefix + plural));
        }
        return forms.stream().distinct().toList();
    }

    private static final List<String> PREFIXED = List.of("ي", "ت", "ن");

    private static void addPast(String past, List<String> forms) {
        forms.add(past);
        char last = past.charAt(past.length() - 1);
        if (last == 'ا' || last == 'ى') {
            String stem = past.substring(0, past.length() - 1);
            forms.add(stem + "ت");
            forms.add(stem + "وا");
            forms.add(stem + (last == 'ا' ? "وا" : "يا"));
            forms.add(stem + "تا");
        } else {
            forms.add(past + "ت");
            forms.add(past + "وا");
            forms.add(past + "ا");
            forms.add(past + "تا");
        }
    }

    private static void addFuture(String present, List<String> forms) {
        forms.add(present);
        forms.add("س" + present);
    }

    private static boolean endsWeak(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == 'و' || last == 'ي' || last == 'ى';
    }

    private static String dualStem(String stem) {
        return stem.charAt(stem.length() - 1) == 'ى' ? stem.substring(0, stem.length() - 1) + "ي" : stem;
    }
}
