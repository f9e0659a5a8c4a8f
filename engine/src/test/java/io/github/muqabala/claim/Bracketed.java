package io.github.muqabala.claim;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which square brackets show what is to be found.
 *
 * @param text the text without them
 * @param spans what they are around, in order
 */
public record Bracketed(String text, List<Span> spans) {

    /** Takes the brackets out. */
    public static Bracketed of(String drawn) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new Bracketed(text.toString(), spans);
    }

    /** The text with other spans drawn, for a message that can be read. */
    public String drawn(List<Span> others) {
        StringBuilder drawn = new StringBuilder(text);
        for (int i = others.size() - 1; i >= 0; i--) {
            drawn.insert(others.get(i).end(), ']').insert(others.get(i).start(), '[');
        }
        return drawn.toString();
    }
}
