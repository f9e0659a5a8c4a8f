package io.github.muqabala.benchmarks.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** WordNet's database files (wndb(5WN)), as far as words of one part go. */
final class WordNetDatabase {
    static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

    /**
     * A concept.
     *
     * @param part the index of its part of speech
     * @param words written in lower case, a low line for a blank
     * @param broader keys of what is broader: hypernyms, of a satellite adjective its head
     */
    record Concept(int part, List<String> words, List<String> broader) {}

    /** A sense of a word and how often it was counted, at least a little. */
    record Sense(String concept, double count) {}

    /** By part of speech and offset, sorted. */
    final Map<String, Concept> concepts = new TreeMap<>();

    final Map<String, List<Sense>> senses = new TreeMap<>();
    final Map<String, Set<String>> derived = new HashMap<>();
    final Map<String, Set<String>> opposites = new HashMap<>();
    final Map<String, Set<String>> irregular = new TreeMap<>();

    private record Pointer(String symbol, String from, String to, String words) {}

    private final List<Pointer> wordPointers = new ArrayList<>();

    WordNetDatabase(Path folder) throws IOException {
        Map<String, Integer> counts = counts(folder.resolve("cntlist.rev"));
        for (int part = 0; part < PARTS.size(); part++) {
            for (String line : lines(folder.resolve("data." + PARTS.get(part)))) {
                readConcept(part, line.split(" \\| ", 2)[0].split(" ", -1));
            }
        }
        wordPointers.forEach(this::resolve);
        for (int part = 0; part < PARTS.size(); part++) {
            for (String line : lines(folder.resolve("index." + PARTS.get(part)))) {
                readSenses(part, line.split(" ", -1), counts);
            }
            for (String line : lines(folder.resolve(PARTS.get(part) + ".exc"))) {
                String[] forms = line.split(" ", -1);
                for (int i = 1; i < forms.length; i++) {
                    irregular
                            .computeIfAbsent(lower(forms[0]), form -> new TreeSet<>())
                            .add(lower(forms[i]));
                }
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.startsWith(" "))
                    .map(String::stripTrailing)
                    .toList();
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void readConcept(int part, String[] fields) {
        String key = part + fields[0];
        int size = Integer.parseInt(fields[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(lower(fields[4 + 2 * i].replaceFirst("\\(.*", "")));
        }
        List<String> broader = new ArrayList<>();
        int at = 4 + 2 * size;
        int pointers = Integer.parseInt(fields[at]);
        for (int i = 0; i < pointers; i++) {
            String symbol = fields[at + 1];
            String target = "nvar".indexOf(fields[at + 3].replace('s', 'a')) + fields[at + 2];
            if (symbol.equals("@") || symbol.equals("@i") || (symbol.equals("&") && fields[2].equals("s"))) {
                broader.add(target);
            } else if (symbol.equals("+") || symbol.equals("!") || symbol.equals("\\")) {
                wordPointers.add(new Pointer(symbol, key, target, fields[at + 4]));
            }
            at += 4;
        }
        concepts.put(key, new Concept(part, words, broader));
    }

    private void resolve(Pointer pointer) {
        int from = Integer.parseInt(pointer.words().substring(0, 2), 16);
        int to = Integer.parseInt(pointer.words().substring(2), 16);
        if (from > 0 && to > 0) {
            Map<String, Set<String>> relation = pointer.symbol().equals("!") ? opposites : derived;
            relation.computeIfAbsent(concept(pointer.from()).words().get(from - 1), word -> new TreeSet<>())
                    .add(concept(pointer.to()).words().get(to - 1));
        }
    }

    private void readSenses(int part, String[] fields, Map<String, Integer> counts) {
        int size = Integer.parseInt(fields[2]);
        for (int i = 0; i < size; i++) {
            int count = counts.getOrDefault(part + " " + fields[0] + " " + (i + 1), 0);
            // Senses that were never counted follow the order of the dictionary.
            senses.computeIfAbsent(lower(fields[0]), word -> new ArrayList<>())
                    .add(new Sense(part + fields[fields.length - size + i], count + 0.5 / (i + 1)));
        }
    }

    /** How often each sense was met in the concordances, by part of speech, word and number of the sense. */
    private static Map<String, Integer> counts(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines(file)) {
            String[] fields = line.split(" ", -1);
            int sign = fields[0].indexOf('%');
            int type = fields[0].charAt(sign + 1) - '0';
            // Type 5 is a satellite adjective.
            int part = type == 5 ? 2 : type - 1;
            counts.merge(
                    part + " " + fields[0].substring(0, sign) + " " + fields[1],
                    Integer.parseInt(fields[2]),
                    Integer::sum);
        }
        return counts;
    }

    Concept concept(String key) {
        return Objects.requireNonNull(concepts.get(key), key);
    }

    /** A concept with all that are broader. */
    Set<String> withBroader(String concept) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(concept));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(concept(next).broader());
            }
        }
        return found;
    }
}
