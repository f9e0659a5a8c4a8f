package io.github.muqabala.alignment.sentence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The forms under which a word may be listed: itself, and what is left without clitics and endings, the least taken off
 * first.
 */
final class Inflection implements Iterable<String> {
    private static final List<String> PREFIXES = List.of(
            "ال", "و", "ف", "وال", "فال", "ب", "ل", "ك", "بال", "لل", "كال", "س", "وس", "وب", "ول", "ولل", "وبال");
    private static final List<String> ENDINGS = List.of(
            "ه", "ت", "وا", "ا", "ون", "ين", "ان", "ات", "ها", "هم", "هما", "نا", "تا", "ي", "يه", "يين", "يون", "يا",
            "تين", "تان", "يان", "ته", "تها", "تهم");
    private static final int LEAST_LETTERS = 3;

    private final List<String> forms = new ArrayList<>();

    Inflection(String folded) {
        forms.add(folded);
        if (WordForm.isArabic(folded)) {
            addWithoutEndings(folded);
            for (String prefix : PREFIXES) {
                if (folded.startsWith(prefix) && folded.length() - prefix.length() >= LEAST_LETTERS) {
                    String bare = folded.substring(prefix.length());
                    forms.add(bare);
                    if (prefix.endsWith("ل")) {
                        forms.add("ال" + bare);
                    }
                    addWithoutEndings(bare);
                }
            }
        } else {
            addEnglish(folded);
        }
    }

    private void addWithoutEndings(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_LETTERS) {
                String bare = word.substring(0, word.length() - ending.length());
                forms.add(bare);
                if (ending.charAt(0) == 'ت') {
                    forms.add(bare + "ه");
                }
            }
        }
    }

    private void addEnglish(String word) {
        for (String ending : List.of("s", "es", "ed", "d", "ing")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_LETTERS) {
                String bare = word.substring(0, word.length() - ending.length());
                forms.add(bare);
                if (ending.equals("ing")) {
                    forms.add(bare + "e");
                }
            }
        }
    }

    @Override
    public Iterator<String> iterator() {
        return forms.iterator();
    }
}
