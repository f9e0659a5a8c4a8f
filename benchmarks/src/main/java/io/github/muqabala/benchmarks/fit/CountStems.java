package io.github.muqabala.benchmarks.fit;

import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.text.Sentences;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts in how many sentences of plain text each light stem is, and writes how much it tells, {@code stem-weights.tsv}: a
 * weight a line, and the stems that have it.
 */
public final class CountStems {
    private static final int LEAST_SENTENCES = 8;
    private static final double LEAST_WEIGHT = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Stemmer stemmer = new Stemmer();
    private int sentences;

    private CountStems(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            for (Span sentence : Sentences.of(line)) {
                Words words = Words.of(Text.of(sentence.in(line)));
                Set<String> stems = new HashSet<>();
                for (int word = 0; word < words.size(); word++) {
                    stems.add(stemmer.stem(words.folded(word)));
                }
                stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
                sentences++;
            }
        }
    }

    /** Arguments: {@code --english FILE --arabic FILE --to FILE}, the first two of plain text. */
    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--english", "--arabic", "--to"), Set.of());
        Map<String, Set<String>> stems = new TreeMap<>();
        CountStems english = new CountStems(options.file("--english"));
        CountStems arabic = new CountStems(options.file("--arabic"));
        english.addTo(stems, 'a', 'z');
        arabic.addTo(stems, '\u0621', '\u064A');
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "# How much stems tell: the natural logarithm of how many sentences there are to one that has the stem, in %,d"
                        + " English and %,d\n# Arabic sentences; stems of fewer than %d are left out and weigh as much as the"
                        + " heaviest. Made by CountStems; read by StemWeights.",
                english.sentences,
                arabic.sentences,
                LEAST_SENTENCES));
        stems.forEach((weight, of) -> lines.add(weight + "\t" + String.join(" ", of)));
        Files.write(options.file("--to"), lines);
    }

    /** Adds the stems that begin with letters of a range. */
    private void addTo(Map<String, Set<String>> stems, char first, char last) {
        counts.forEach((stem, count) -> {
            if (count >= LEAST_SENTENCES && stem.charAt(0) >= first && stem.charAt(0) <= last) {
                double weight = Math.max(LEAST_WEIGHT, Math.log((double) sentences / count));
                stems.computeIfAbsent(String.format(Locale.ROOT, "%.1f", weight), w -> new TreeSet<>())
                        .add(stem);
            }
        });
    }
}
