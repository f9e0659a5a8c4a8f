package io.github.muqabala.article;

import io.github.muqabala.article.html.Block;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.article.plain.Heading;
import io.github.muqabala.article.plain.Repetition;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Cuts what was read into parts, in its order. */
final class Parts {
    private final Text text;
    private final NavigableMap<Integer, Part> marked = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Parts(Text text) {
        this.text = text;
    }

    /** The blocks of a page, of which those of content follow one another in the article's text. */
    static List<Part> of(List<Block> blocks, Text article) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Block block : blocks) {
            Span place = null;
            if (block.kind().isContent()) {
                int start = article.original().indexOf(block.text(), done);
                done = start + block.text().length();
                place = new Span(start, done);
            }
            parts.add(new Part(Part.Kind.valueOf(block.kind().name()), block.text(), place));
        }
        return parts;
    }

    /** The furniture, headings and repetitions of a text, in this order of precedence, and the lines between. */
    static List<Part> of(Text text) {
        Parts parts = new Parts(text);
        Furniture.of(text)
                .forEach(part ->
                        parts.mark(part.span(), Part.Kind.valueOf(part.kind().name())));
        Heading.of(text)
                .forEach(heading -> parts.mark(
                        heading.span(), Part.Kind.valueOf(heading.kind().name())));
        Repetition.of(text)
                .forEach(line ->
                        parts.mark(line.span(), Part.Kind.valueOf(line.kind().name())));
        parts.addLines();
        return parts.parts;
    }

    /** Takes a span unless part of it is taken already. */
    private void mark(Span span, Part.Kind kind) {
        Map.Entry<Integer, Part> before = marked.floorEntry(span.start());
        Integer after = marked.higherKey(span.start());
        boolean free = before == null || placeOf(before.getValue()).end() <= span.start();
        if (free && (after == null || span.end() <= after)) {
            marked.put(span.start(), new Part(kind, span.in(text.original()), span));
        }
    }

    private void addLines() {
        int done = 0;
        for (Part part : marked.values()) {
            addLines(done, placeOf(part).start());
            parts.add(part);
            done = placeOf(part).end();
        }
        addLines(done, text.original().length());
    }

    private void addLines(int from, int to) {
        for (Span line : Lines.of(text.original().substring(from, to))) {
            Span place = new Span(from + line.start(), from + line.end());
            parts.add(new Part(Part.Kind.PARAGRAPH, place.in(text.original()), place));
        }
    }

    private static Span placeOf(Part part) {
        return Objects.requireNonNull(part.place());
    }
}
