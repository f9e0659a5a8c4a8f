package io.github.muqabala.benchmarks.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader makes of a table. A text is right if all its answers are found, in order, and no other.
 *
 * @param reader who read
 * @param perClass the texts of each class
 * @param open those that were known while the rules were made
 * @param held those that were held back
 * @param misses what was wrong, a line each
 */
record TableRun(String reader, Map<String, Tally> perClass, Tally open, Tally held, List<String> misses) {

    /** Texts, and how many of them are right. */
    static final class Tally {
        private int texts;
        private int right;

        private void add(boolean isRight) {
            texts++;
            right += isRight ? 1 : 0;
        }

        double accuracy() {
            return texts == 0 ? Double.NaN : (double) right / texts;
        }

        int texts() {
            return texts;
        }
    }

    static TableRun of(TextReader reader, List<LabelledText> table) {
        TableRun run = new TableRun(reader.name(), new TreeMap<>(), new Tally(), new Tally(), new ArrayList<>());
        for (LabelledText text : table) {
            List<String> expected =
                    text.expected().stream().map(reader::comparable).toList();
            List<String> found =
                    reader.read(text).stream().map(reader::comparable).toList();
            boolean right = found.equals(expected);
            run.perClass.computeIfAbsent(text.type(), type -> new Tally()).add(right);
            (text.held() ? run.held : run.open).add(right);
            if (!right) {
                run.misses.add((text.held() ? "held  " : "open  ") + text.type() + "  " + text.text()
                        + "\n        expected " + expected + "\n        found    " + found);
            }
        }
        return run;
    }

    double accuracy() {
        return (double) (open.right + held.right) / (open.texts + held.texts);
    }

    int cases() {
        return open.texts + held.texts;
    }

    /** Prints a line for each class and each miss. */
    void print(PrintStream out, boolean withMisses) {
        out.printf("%s%n", reader);
        perClass.forEach((type, tally) ->
                out.printf(Locale.ROOT, "  %-16s %4d texts  %.4f%n", type, tally.texts, tally.accuracy()));
        out.printf(Locale.ROOT, "  %-16s %4d texts  %.4f%n", "open", open.texts, open.accuracy());
        out.printf(Locale.ROOT, "  %-16s %4d texts  %.4f%n", "held back", held.texts, held.accuracy());
        if (withMisses) {
            misses.forEach(miss -> out.println("  miss  " + miss));
        }
        out.println();
    }
}
