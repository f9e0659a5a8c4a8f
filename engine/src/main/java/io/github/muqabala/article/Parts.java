package io.github.muqabala.article;

import io.github.muqabala.article.html.Block;
import io.github.muqabala.article.plain.Furniture;
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
        for (Span line : Lines.of(text.substring(from, to))) {
            Span place = new Span(from + line.start(), from + line.end());
            parts.add(new Part(Part.Kind.PARAGRAPH, place.in(text), place));
        }
    }
}
