package io.github.muqabala.claim.actor;

import io.github.muqabala.lexicon.LexiconFile;
import java.util.List;

/** Reads the lists of roles, and of the words around names. */
final class WordLists {
    private final Phrases phrases;

    WordLists(Phrases phrases) {
        this.phrases = phrases;
    }

    void read() {
        for (LexiconFile.Line line : Phrases.lines("short-names.tsv")) {
            List<String> ids = List.of(line.type().split(" ", -1));
            line.forms().forEach(form -> phrases.of(form).shortFor(ids));
        }
        for (LexiconFile.Line line : Phrases.lines("roles.tsv")) {
            String[] type = line.type().split(" ", -1);
            Role role = new Role(type[1], type[0].equals("person"));
            line.forms().forEach(form -> phrases.of(form).role(role));
        }
        for (LexiconFile.Line line : Phrases.lines("roles.tsv")) {
            String[] type = line.type().split(" ", -1);
            line.forms().stream()
                    .filter(WordLists::takesPronoun)
                    .forEach(form -> addPossessed(form, new Role(type[1], type[0].equals("person"))));
        }
        for (LexiconFile.Line line : Phrases.lines("words.tsv")) {
            for (String trait : line.type().split("\\+", -1)) {
                line.forms().forEach(form -> phrases.of(form).add(Trait.named(trait)));
            }
        }
    }

    /** An Arabic singular without an article. */
    private static boolean takesPronoun(String form) {
        boolean plural = form.endsWith("ن") || form.endsWith("و") || form.endsWith("ي") || form.endsWith("ات");
        return Phrases.isArabic(form) && !form.startsWith("ال") && !form.contains(" ال") && !plural;
    }

    /** سفيرها of سفير, حكومته of حكومة. */
    private void addPossessed(String form, Role role) {
        String stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) + "ت" : form;
        for (String pronoun : List.of("ه", "ها")) {
            phrases.of(stem + pronoun).possessed(role);
        }
    }
}
