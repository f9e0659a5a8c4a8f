package io.github.muqabala.article;

import io.github.muqabala.article.html.Block;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was read into parts, in its order. */
final class Parts {
    private Parts() {}

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

    /** The furniture of a text, and the lines between. */
    static List<Part> of(Text text) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Furniture furniture : Furniture.of(text)) {
            addLines(text.original(), done, furniture.span().start(), parts);
            Part.Kind kind = Part.Kind.valueOf(furniture.kind().name());
            parts.add(new Part(kind, furniture.span().in(text.original()), furniture.span()));
            done = furniture.span().end();
        }
        addLines(text.original(), done, text.original().length(), parts);
        return parts;
    }

    private static void addLines(String text, int from, int to, List<Part> parts) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || Lines.isBreak(text.charAt(i))) {
                addLine(text, start, i, parts);
                start = i + 1;
            }
        }
    }

    private static void addLine(String text, int from, int to, List<Part> parts) {
        int start = from;
        int end = to;
        while (start < end && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Part(Part.Kind.PARAGRAPH, text.substring(start, end), new Span(start, end)));
        }
    }
}
