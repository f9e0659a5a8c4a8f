package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A sentence with its attributions marked in it: {@code {S1 the minister} {C1 said} {T1 that}}.
 *
 * @param line where it stands in its file, from 1
 * @param form what construction it is an example of
 * @param text the sentence without the marks
 * @param marks what is marked, in the order in which the marks begin
 */
record MarkedSentence(int line, String form, String text, List<Mark> marks) {

    /**
     * A marked stretch.
     *
     * @param type S a source, C a cue, T content, V who passed it on, Q a quotation that is no statement
     * @param attribution the number of the attribution it is of; 0 of a quotation
     */
    record Mark(char type, int attribution, Span span) {}

    /** The lines of a file that are no comments. */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": no tab");
                }
                sentences.add(parse(i + 1, line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return sentences;
    }

    static MarkedSentence parse(int line, String form, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '{') {
                int blank = marked.indexOf(' ', i);
                if (blank < 0) {
                    throw new IllegalArgumentException("line " + line + ": a mark without a blank");
                }
                open.push(new Open(marked.substring(i + 1, blank), text.length()));
                i = blank + 1;
            } else if (c == '}') {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("line " + line + ": } without {");
                }
                open.pop().close(text.length(), marks);
                i++;
            } else {
                text.append(c);
                i++;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("line " + line + ": { without }");
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return new MarkedSentence(line, form, text.toString(), List.copyOf(marks));
    }

    private record Open(String label, int start) {
        void close(int end, List<Mark> marks) {
            Span span = new Span(start, end);
            if (label.length() == 1) {
                marks.add(new Mark(label.charAt(0), 0, span));
            }
            for (int i = 1; i < label.length(); i++) {
                marks.add(new Mark(label.charAt(0), label.charAt(i) - '0', span));
            }
        }
    }

    /** The numbers of the attributions, in ascending order. */
    List<Integer> attributions() {
        return marks.stream()
                .map(Mark::attribution)
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** The stretches of a type that an attribution has, in reading order. */
    List<Span> spans(char type, int attribution) {
        return marks.stream()
                .filter(mark -> mark.type() == type && mark.attribution() == attribution)
                .map(Mark::span)
                .toList();
    }
}
