package io.github.muqabala.text;

import java.util.List;
import java.util.stream.IntStream;

/** Draws spans into the text they point at, so that expectations read as text. */
public final class Drawing {
    private Drawing() {}

    /** The text with brackets around each of some spans, which are in reading order and do not overlap. */
    public static String brackets(String text, List<Span> spans) {
        StringBuilder drawing = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            drawing.append(text, done, span.start())
                    .append('[')
                    .append(span.in(text))
                    .append(']');
            done = span.end();
        }
        return drawing.append(text.substring(done)).toString();
    }

    /** The text with brackets around each word. */
    static String words(String text) {
        Tokens tokens = Tokens.of(text, Folding.STANDARD);
        return brackets(
                text, IntStream.range(0, tokens.size()).mapToObj(tokens::span).toList());
    }
}
