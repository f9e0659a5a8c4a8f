package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Repetition.Kind;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a text whose words it has elsewhere as well. */
final class RepeatedLines {
    /** So much of a line at least is one run of words elsewhere: pull quotes have their first words changed. */
    private static final double SHARE = 0.8;
    /** Shorter lines are said again by chance. */
    private static final int SHORTEST = 6;

    private static final int SEED = 4;
    /** Places that are tried for a line, so that a text of a thousand like lines takes no thousand times as long. */
    private static final int MOST_TRIED = 64;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** The words of a line: those from {@code from} to before {@code to}. */
    private record Line(Span span, int from, int to) {
        int words() {
            return to - from;
        }

        int middle() {
            return from + (words() - SEED) / 2;
        }
    }

    /** A line most of whose words are part of others: of some lines from {@code first} on, with so many words in all. */
    private record Containment(int line, int first, int words) {}

    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();
    private final @Nullable Kind[] kinds;
    private final int[] tried;

    RepeatedLines(Text text) {
        this.tokens = text.tokens();
        int to = 0;
        for (Span span : Lines.of(text.original())) {
            int from = to;
            to = tokens.firstFrom(span.end());
            if (to > from) {
                lines.add(new Line(span, from, to));
            }
        }
        this.kinds = new Kind[lines.size()];
        this.tried = new int[lines.size()];
    }

    List<Repetition> find() {
        List<Containment> contained = contained();
        contained.sort(Comparator.comparingInt(Containment::words).reversed());
        for (Containment one : contained) {
            // What is itself set apart for show contains nothing.
            if (kinds[one.line] == null && kinds[one.first] != Kind.PULL_QUOTE) {
                kinds[one.line] = Kind.PULL_QUOTE;
            }
        }
        markShortLines();
        List<Repetition> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[i];
            if (kind != null) {
                found.add(new Repetition(lines.get(i).span, kind));
            }
        }
        return List.copyOf(found);
    }

    /** Marks the lines that are repeated whole, and returns those that are part of others. */
    private List<Containment> contained() {
        Map<Long, List<Integer>> middles = middles();
        List<Containment> contained = new ArrayList<>();
        int at = 0;
        for (int place = 0; place + SEED <= tokens.size(); place++) {
            while (lines.get(at).to <= place) {
                at++;
            }
            List<Integer> open = middles.getOrDefault(hash(place, place + SEED), List.of());
            if (!open.isEmpty()) {
                int here = at;
                int start = place;
                open.removeIf(i -> compare(i, here, start, contained));
            }
        }
        return contained;
    }

    /** Compares a line with the one that a place is in, and tells whether that was the last time. */
    private boolean compare(int i, int other, int place, List<Containment> contained) {
        Line line = lines.get(i);
        if (i == other || !isRun(line, place)) {
            return ++tried[i] > MOST_TRIED;
        }
        int words = wordsOfLines(other, place + line.to - line.middle());
        if (SHARE * words > line.words()) {
            contained.add(new Containment(i, other, words));
        } else if (other < i) {
            kinds[i] = Kind.REPEAT;
        }
        return kinds[i] != null || ++tried[i] > MOST_TRIED;
    }

    /** By its middle words, which a run of most of its words cannot be without, every line that is long enough. */
    private Map<Long, List<Integer>> middles() {
        Map<Long, List<Integer>> middles = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.words() >= SHORTEST) {
                middles.computeIfAbsent(hash(line.middle(), line.middle() + SEED), seed -> new ArrayList<>())
                        .add(i);
            }
        }
        return middles;
    }

    /** Whether most of a line is one run of words elsewhere, where its middle is at {@code place}. */
    private boolean isRun(Line line, int place) {
        int shift = place - line.middle();
        int start = line.middle();
        while (start > line.from && start + shift > 0 && tokens.hash(start - 1) == tokens.hash(start - 1 + shift)) {
            start--;
        }
        int end = line.middle();
        while (end < line.to && end + shift < tokens.size() && tokens.hash(end) == tokens.hash(end + shift)) {
            end++;
        }
        return end - start >= SHARE * line.words();
    }

    /** How many words a line has, and those after it that begin before a word. */
    private int wordsOfLines(int first, int end) {
        int last = first;
        while (last + 1 < lines.size() && lines.get(last + 1).from < end) {
            last++;
        }
        return lines.get(last).to - lines.get(first).from;
    }

    /** What stands twice beside what stands twice is of the same copy, however short. */
    private void markShortLines() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i);
            boolean before = i > 0 && kinds[i - 1] == Kind.REPEAT;
            boolean after = i + 1 < kinds.length && kinds[i + 1] == Kind.REPEAT;
            if (line.words() < SHORTEST && !seen.add(hash(line.from, line.to)) && (before || after)) {
                kinds[i] = Kind.REPEAT;
            }
        }
    }

    private long hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash ^ tokens.hash(i)) * FACTOR;
        }
        return hash;
    }
}
