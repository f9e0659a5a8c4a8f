package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.sentence.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two sentences with what people say one is to the other.
 *
 * @param label what they say
 * @param left the first sentence, or that which may entail the other
 * @param right the second sentence
 */
public record SentencePair(String label, Sentence left, Sentence right) {
    private static final List<String> LEFT = List.of("s1", "t", "t_ar");
    private static final List<String> RIGHT = List.of("s2", "h", "h_ar");

    /**
     * Reads a table in columns parted by tabs, whose first line names them: {@code label}, one of {@code s1}, {@code t} and
     * {@code t_ar}, and one of {@code s2}, {@code h} and {@code h_ar}.
     *
     * @throws IllegalArgumentException if a column is missing, or a line has too few
     * @throws IOException if the file cannot be read
     */
    public static List<SentencePair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty");
        }
        List<String> columns = columns(lines.get(0));
        int label = column(columns, List.of("label"), file);
        int left = column(columns, LEFT, file);
        int right = column(columns, RIGHT, file);
        List<SentencePair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> fields = columns(lines.get(i));
            if (fields.size() < columns.size()) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": not " + columns.size() + " columns");
            }
            pairs.add(
                    new SentencePair(fields.get(label), Sentence.of(fields.get(left)), Sentence.of(fields.get(right))));
        }
        return pairs;
    }

    private static List<String> columns(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static int column(List<String> columns, List<String> names, Path file) {
        for (String name : names) {
            if (columns.contains(name)) {
                return columns.indexOf(name);
            }
        }
        throw new IllegalArgumentException(file + " has none of the columns " + names);
    }
}
