package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Language;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One attribution drawn into its text: {@code {source}}, {@code <cue>} and {@code [content]}. A pilcrow is a line break.
 *
 * @param text without the brackets
 */
record AttributionDrawing(String text, List<Span> source, List<Span> cue, List<Span> content) {

    static AttributionDrawing of(String drawing) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < drawing.length(); i++) {
            char c = drawing.charAt(i);
            switch (c) {
                case '{', '<', '[' -> start = text.length();
                case '}' -> source.add(new Span(start, text.length()));
                case '>' -> cue.add(new Span(start, text.length()));
                case ']' -> content.add(new Span(start, text.length()));
                default -> text.append(c == '¶' ? '\n' : c);
            }
        }
        return new AttributionDrawing(text.toString(), source, cue, content);
    }

    /** What is read in the text. */
    Speech speech() {
        return Speech.of(Words.of(Text.of(text)), Language.ENGLISH, Lines.of(text));
    }

    /** An attribution as a drawing; others are not in it. */
    static String draw(String text, Attribution attribution) {
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            drawing.append(closing(attribution, i));
            drawing.append(opening(attribution, i));
            if (i < text.length()) {
                drawing.append(text.charAt(i) == '\n' ? '¶' : text.charAt(i));
            }
        }
        return drawing.toString();
    }

    private static String opening(Attribution attribution, int place) {
        Span source = attribution.source();
        String mark = source != null && source.start() == place ? "{" : "";
        mark += attribution.cue().start() == place ? "<" : "";
        return mark + (attribution.content().stream().anyMatch(span -> span.start() == place) ? "[" : "");
    }

    private static String closing(Attribution attribution, int place) {
        Span source = attribution.source();
        String mark = attribution.content().stream().anyMatch(span -> span.end() == place) ? "]" : "";
        mark += attribution.cue().end() == place ? ">" : "";
        return mark + (source != null && source.end() == place ? "}" : "");
    }
}
