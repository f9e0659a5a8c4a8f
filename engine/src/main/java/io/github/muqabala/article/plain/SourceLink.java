package io.github.muqabala.article.plain;

import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.Optional;

/** The address of the page that a text was taken from, where a line of it says so or is nothing but that. */
final class SourceLink {
    private static final Phrases LABELS = Phrases.of("word link of the source");
    private static final String CLOSERS = "<>()[]{}«»\"'”“،؛,;";

    private SourceLink() {}

    /** Where it stands in a piece of furniture. */
    static Optional<Span> in(Text text, Furniture part) {
        int from = text.tokens().firstFrom(part.span().start());
        int to = text.tokens().firstFrom(part.span().end());
        boolean labelled = LABELS.lengthAt(text.tokens(), from, to) > 0;
        boolean atEdge = from == 0 || to == text.tokens().size();
        return labelled || (atEdge && part.kind() == Furniture.Kind.LINK)
                ? address(text.original(), part.span())
                : Optional.empty();
    }

    private static Optional<Span> address(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.startsWith("https://", i) || text.startsWith("http://", i)) {
                int end = i;
                while (end < line.end() && !Lines.isBlank(text.charAt(end)) && CLOSERS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                while (text.charAt(end - 1) == '.') {
                    end--;
                }
                return Optional.of(new Span(i, end));
            }
        }
        return Optional.empty();
    }
}
