package io.github.muqabala.benchmarks.fit;

import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.text.Stemmer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the table of what English words may mean, {@code wordnet.bin.gz}, of WordNet's database files. The table is a
 * number of sevens of bits wherever no other form is named:
 *
 * <pre>
 * where the concepts of nouns, verbs, adjectives and adverbs end
 * each concept:  what it tells in sixteenths of a nat (a byte), how many are broader, how many concepts before it each is
 * words:         how many; each: letters shared with the one before (a byte), the rest (UTF), senses: how many, each
 *                a concept and its chance in hundredths (a byte); words derived: how many, numbers; opposites likewise
 * irregular:     how many; each: the form (UTF), how many words, their numbers
 * </pre>
 */
public final class WordNetTable {
    private static final int MOST_SENSES = 5;
    private static final double LEAST_CHANCE = 0.02;
    private static final double INFORMATION = 16;
    /** What an adjective or adverb tells, of which the counts are too few to say. */
    private static final double MODIFIER = 9;

    private final WordNetDatabase wordNet;
    private final Map<String, Map<String, Double>> chances = new TreeMap<>();
    private final Map<String, Double> information = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> lemmas = new HashMap<>();

    private WordNetTable(Path folder) throws IOException {
        wordNet = new WordNetDatabase(folder);
        chooseWords();
        count();
        number();
    }

    /** Arguments: {@code --dict FOLDER --to FILE}. */
    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--dict", "--to"), Set.of());
        WordNetTable table = new WordNetTable(options.file("--dict"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            table.write(out);
        }
        Files.write(options.file("--to"), bytes.toByteArray());
    }

    private void chooseWords() {
        wordNet.senses.forEach((word, senses) -> {
            if (!word.matches("[a-z]{2,}")) {
                return;
            }
            List<WordNetDatabase.Sense> likeliest = senses.stream()
                    .sorted(Comparator.comparingDouble(sense -> -sense.count()))
                    .limit(MOST_SENSES)
                    .toList();
            double all =
                    likeliest.stream().mapToDouble(WordNetDatabase.Sense::count).sum();
            Map<String, Double> chosen = new LinkedHashMap<>();
            for (WordNetDatabase.Sense sense : likeliest) {
                if (sense.count() / all >= LEAST_CHANCE) {
                    chosen.put(sense.concept(), sense.count() / all);
                }
            }
            chances.put(word, chosen);
        });
    }

    /** Each sense counts for its concept and all that are broader (Resnik, 1995). */
    private void count() {
        Map<String, Double> counts = new HashMap<>();
        double[] totals = new double[WordNetDatabase.PARTS.size()];
        Map<String, Double> met = new HashMap<>();
        wordNet.senses
                .values()
                .forEach(senses -> senses.forEach(sense -> met.merge(sense.concept(), sense.count(), Double::sum)));
        met.forEach((concept, count) -> {
            totals[wordNet.concept(concept).part()] += count;
            wordNet.withBroader(concept).forEach(more -> counts.merge(more, count, Double::sum));
        });
        wordNet.concepts.forEach((key, concept) -> {
            boolean modifier = concept.part() > 1;
            double share = counts.getOrDefault(key, 0.1) / totals[concept.part()];
            information.put(key, modifier ? MODIFIER : Math.max(0, -Math.log(share)));
        });
    }

    /** Numbers the concepts that are needed, each after those that are broader, and the words. */
    private void number() {
        Set<String> needed = new HashSet<>();
        chances.values().forEach(senses -> senses.keySet().forEach(sense -> needed.addAll(wordNet.withBroader(sense))));
        for (int part = 0; part < WordNetDatabase.PARTS.size(); part++) {
            for (String key : wordNet.concepts.keySet()) {
                if (needed.contains(key) && wordNet.concept(key).part() == part) {
                    number(key);
                }
            }
        }
        chances.keySet().forEach(word -> lemmas.put(word, lemmas.size()));
    }

    private void number(String key) {
        if (!numbers.containsKey(key)) {
            wordNet.concept(key).broader().forEach(this::number);
            numbers.put(key, numbers.size());
        }
    }

    private void write(DataOutputStream out) throws IOException {
        int end = 0;
        for (int part = 0; part < WordNetDatabase.PARTS.size(); part++) {
            for (String key : numbers.keySet()) {
                end += wordNet.concept(key).part() == part ? 1 : 0;
            }
            number(end, out);
        }
        for (String key : numbers.keySet()) {
            out.writeByte((int) Math.min(255, Math.round(information.getOrDefault(key, MODIFIER) * INFORMATION)));
            Set<String> broader = new HashSet<>(wordNet.concept(key).broader());
            number(broader.size(), out);
            for (String more : broader.stream().sorted().toList()) {
                number(numberOf(key) - numberOf(more), out);
            }
        }
        writeWords(out);
        writeIrregular(out);
    }

    private void writeWords(DataOutputStream out) throws IOException {
        Stemmer stemmer = new Stemmer();
        number(chances.size(), out);
        String before = "";
        for (Map.Entry<String, Map<String, Double>> entry : chances.entrySet()) {
            String word = entry.getKey();
            int shared = 0;
            while (shared < Math.min(before.length(), word.length()) && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            out.writeByte(shared);
            out.writeUTF(word.substring(shared));
            before = word;
            number(entry.getValue().size(), out);
            for (Map.Entry<String, Double> sense : entry.getValue().entrySet()) {
                number(numberOf(sense.getKey()), out);
                out.writeByte((int) Math.round(sense.getValue() * 100));
            }
            String stem = stemmer.stem(word);
            // Words of one stem are known to be derived from each other.
            writeNumbers(
                    wordNet.derived.getOrDefault(word, Set.of()).stream()
                            .filter(other -> !stemmer.stem(other).equals(stem))
                            .toList(),
                    out);
            writeNumbers(wordNet.opposites.getOrDefault(word, Set.of()), out);
        }
    }

    private void writeIrregular(DataOutputStream out) throws IOException {
        List<Map.Entry<String, Set<String>>> forms = wordNet.irregular.entrySet().stream()
                .filter(entry -> entry.getKey().matches("[a-z]{2,}")
                        && entry.getValue().stream().anyMatch(lemmas::containsKey))
                .toList();
        number(forms.size(), out);
        for (Map.Entry<String, Set<String>> form : forms) {
            out.writeUTF(form.getKey());
            writeNumbers(form.getValue(), out);
        }
    }

    private int numberOf(String concept) {
        return Objects.requireNonNull(numbers.get(concept), concept);
    }

    private void writeNumbers(Collection<String> words, DataOutputStream out) throws IOException {
        List<Integer> known = new ArrayList<>();
        words.stream().filter(lemmas::containsKey).forEach(word -> known.add(lemmas.get(word)));
        number(known.size(), out);
        for (int word : known.stream().sorted().toList()) {
            number(word, out);
        }
    }

    private static void number(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
