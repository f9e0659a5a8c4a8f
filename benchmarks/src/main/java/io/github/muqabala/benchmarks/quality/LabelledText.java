package io.github.muqabala.benchmarks.quality;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with what it is known to say.
 *
 * @param type what is hard about it
 * @param held whether it was held back while the rules were made
 * @param published the day it was published; null if that is not known
 * @param text the text
 * @param expected what it says, in reading order
 */
record LabelledText(String type, boolean held, @Nullable LocalDate published, String text, List<String> expected) {
    private static final String SEPARATOR = "; ";

    /**
     * Reads a table: class, set, the day of publication if there are five columns, text, expected answers.
     *
     * @throws IllegalArgumentException if a line has another number of columns
     * @throws IOException if the file cannot be read
     */
    static List<LabelledText> read(Path table) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            return read(lines);
        }
    }

    /** A table that comes with the benchmarks. */
    static List<LabelledText> resource(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(LabelledText.class.getResourceAsStream("/io/github/muqabala/benchmarks/tables/" + name)),
                StandardCharsets.UTF_8))) {
            return read(lines);
        }
    }

    private static List<LabelledText> read(BufferedReader lines) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                texts.add(parse(line));
            }
        }
        return texts;
    }

    private static LabelledText parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 4 || fields.length > 5) {
            throw new IllegalArgumentException("not four or five columns: " + line);
        }
        boolean dated = fields.length == 5;
        LocalDate published = dated && !fields[2].equals("-") ? LocalDate.parse(fields[2]) : null;
        String answers = fields[fields.length - 1];
        return new LabelledText(
                fields[0],
                fields[1].equals("held"),
                published,
                fields[fields.length - 2],
                answers.isEmpty() ? List.of() : List.of(answers.split(SEPARATOR, -1)));
    }
}
