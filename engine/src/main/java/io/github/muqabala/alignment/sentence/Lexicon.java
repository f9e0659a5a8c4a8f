package io.github.muqabala.alignment.sentence;

import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that are opposed to others, and sets whose members exclude each other: {@code opposites.tsv},
 * {@code alternatives.tsv}, and the names of countries with those of their people.
 */
final class Lexicon {
    private static final String COUNTRIES = "/io/github/muqabala/claim/actor/";

    private static final class Loaded {
        private static final Lexicon LEXICON = new Lexicon();
        static final Map<String, Senses> SENSES = LEXICON.read();
        static final List<String> SIDES = List.copyOf(LEXICON.sides);
    }

    private final Map<String, Set<Integer>> poles = new HashMap<>();
    private final Map<String, Set<List<Integer>>> members = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> sides = new ArrayList<>();

    private Lexicon() {}

    /** What a folded word is listed as, whatever inflection and clitics it has. */
    static Senses senses(String folded) {
        for (String form : new Inflection(folded)) {
            Senses senses = Loaded.SENSES.get(form);
            if (senses != null) {
                return senses;
            }
        }
        return Senses.NONE;
    }

    /** The names of the sides of oppositions, by the numbers that senses have of them. */
    static List<String> sides() {
        return Loaded.SIDES;
    }

    static List<LexiconFile.Line> lines(String name) {
        return LexiconFile.read(Resource.open(name), name);
    }

    static String folded(String form) {
        return Words.of(Text.of(form)).folded(0);
    }

    private Map<String, Senses> read() {
        for (LexiconFile.Line line : lines("opposites.tsv")) {
            String axis = line.type().substring(0, line.type().length() - 1);
            int pole = 2 * axis(axis) + (line.type().endsWith("+") ? 0 : 1);
            line.forms().forEach(form -> {
                for (String variant : variants(folded(form))) {
                    poles.computeIfAbsent(variant, f -> new HashSet<>()).add(pole);
                }
            });
        }
        for (LexiconFile.Line line : lines("alternatives.tsv")) {
            addMember(line.type(), line.forms().get(0), line.forms());
        }
        for (String list : List.of("countries.tsv", "aliases.tsv", "demonyms.tsv")) {
            for (LexiconFile.Line line : LexiconFile.read(Resource.open(COUNTRIES + list), list)) {
                addMember("country", line.type(), line.forms());
            }
        }
        Map<String, Senses> senses = new HashMap<>();
        Set<String> forms = new HashSet<>(poles.keySet());
        forms.addAll(members.keySet());
        forms.forEach(form -> senses.put(form, sensesOf(form)));
        return senses;
    }

    /** Verbs of the present in the third person, of which the feminine and the first person differ by their prefix. */
    static List<String> variants(String folded) {
        if (folded.length() < 4 || folded.charAt(0) != 'ي') {
            return List.of(folded);
        }
        String rest = folded.substring(1);
        return List.of(folded, "ت" + rest, "ن" + rest);
    }

    private void addMember(String set, String member, List<String> forms) {
        int setNumber = number("set " + set);
        int memberNumber = number("member " + set + " " + member);
        for (String form : forms) {
            Words words = Words.of(Text.of(form));
            if (words.size() == 1) {
                members.computeIfAbsent(words.folded(0), f -> new HashSet<>()).add(List.of(setNumber, memberNumber));
            }
        }
    }

    private int axis(String name) {
        int known = sides.indexOf(name + "+");
        if (known >= 0) {
            return known / 2;
        }
        sides.add(name + "+");
        sides.add(name + "-");
        return sides.size() / 2 - 1;
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    private Senses sensesOf(String form) {
        @Nullable Set<Integer> sides = poles.get(form);
        @Nullable Set<List<Integer>> sets = members.get(form);
        List<Integer> flat = new ArrayList<>();
        if (sets != null) {
            sets.forEach(flat::addAll);
        }
        return new Senses(
                sides == null
                        ? new int[0]
                        : sides.stream().mapToInt(i -> i).sorted().toArray(),
                flat.stream().mapToInt(i -> i).toArray());
    }
}
