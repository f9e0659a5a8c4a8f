package io.github.muqabala.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words that the engine ships: one meaning a line, three fields parted by tabs.
 *
 * <pre>
 * # what the classes of the file mean
 * class ⇥ form; form; form ⇥ a note, or where it is from
 * </pre>
 *
 * <p>The forms of a line are written ways to say one thing, spelling variants that fold alike left out. Lines are sorted by
 * class and then by their first form; no form is in two classes unless the note of each such line begins with {@code also}.
 * Lines that begin with {@code #} and empty lines are skipped.
 */
public final class LexiconFile {
    private LexiconFile() {}

    /**
     * A line of a list.
     *
     * @param type the class of its forms
     * @param forms one or more phrases
     * @param note where it is from or what is to be minded; may be empty
     */
    public record Line(String type, List<String> forms, String note) {
        /** Takes a copy of the forms. */
        public Line {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException if it is missing or malformed
     */
    public static List<Line> read(InputStream resource, String name) {
        try (resource) {
            List<Line> lines = new ArrayList<>();
            List<String> written = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < written.size(); i++) {
                String line = written.get(i);
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(parse(line, name + ":" + (i + 1)));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String line, String place) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3 || fields[0].isEmpty() || fields[1].isEmpty()) {
            throw new IllegalStateException(place + ": not three fields parted by tabs: " + line);
        }
        List<String> forms = new ArrayList<>();
        for (String form : fields[1].split(";", -1)) {
            forms.add(form.strip());
        }
        return new Line(fields[0], forms, fields[2]);
    }
}
