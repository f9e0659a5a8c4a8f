package io.github.muqabala.claim.actor;

import java.util.List;

/** The Arabic adjective of origin: how it is made of a country's name, and its forms. */
final class Nisba {
    private static final String[] ENDINGS = {"", "ة", "ون", "ين", "ان", "ات", "ا", "تان", "تين"};

    private Nisba() {}

    /** Of a name of one word: مصري of مصر, جزائري of الجزائر, إيطالي of إيطاليا; none of a name that ends with ي itself. */
    static List<String> of(String name) {
        if (name.indexOf(' ') >= 0 || name.endsWith("ي")) {
            return List.of();
        }
        String stem = name.startsWith("ال") ? name.substring(2) : name;
        int end = stem.length();
        if (stem.endsWith("يا") || stem.endsWith("ية")) {
            end -= 2;
        } else if (stem.endsWith("ا") || stem.endsWith("ة")) {
            end--;
        }
        return end < 2 ? List.of() : forms(stem.substring(0, end) + "ي");
    }

    /** The genders and numbers of an adjective that ends with ي, the first of two words; other words have no other form. */
    static List<String> forms(String adjective) {
        int blank = adjective.indexOf(' ');
        if (blank > 0) {
            return adjective.endsWith("ي")
                    ? List.of(adjective, adjective + "ة", adjective + "ون", adjective + "ين")
                    : List.of(adjective);
        }
        if (!adjective.endsWith("ي")) {
            return List.of(adjective);
        }
        String[] forms = new String[ENDINGS.length];
        for (int i = 0; i < forms.length; i++) {
            // The feminine's ta is written open before an ending.
            forms[i] = adjective + ENDINGS[i];
        }
        return List.of(forms);
    }
}
