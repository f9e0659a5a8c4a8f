package io.github.muqabala.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two sentences and how much readers say they mean the same.
 *
 * @param genre where they are from; empty if the file does not say
 */
public record SimilarityPair(double score, String left, String right, String genre) {

    /**
     * Reads a table in columns parted by tabs, whose first row names them: {@code score}, {@code s1}, {@code s2}, and
     * {@code file} or {@code genre} if there is one; or {@code relatedness}, {@code t_ar} and {@code h_ar}.
     *
     * @throws IllegalArgumentException if a column is missing or a score is no number
     */
    public static List<SimilarityPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = lines.isEmpty() ? List.of() : row(lines.get(0));
        int score = column(names, "score", "relatedness");
        int left = column(names, "s1", "t_ar");
        int right = column(names, "s2", "h_ar");
        int genre = Math.max(names.indexOf("file"), names.indexOf("genre"));
        List<SimilarityPair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> row = row(lines.get(i));
            if (row.size() != names.size()) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": not " + names.size() + " columns");
            }
            pairs.add(new SimilarityPair(
                    Double.parseDouble(row.get(score)),
                    row.get(left),
                    row.get(right),
                    genre < 0 ? "" : row.get(genre)));
        }
        return pairs;
    }

    private static List<String> row(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static int column(List<String> names, String name, String other) {
        int column = Math.max(names.indexOf(name), names.indexOf(other));
        if (column < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + names);
        }
        return column;
    }
}
