package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.text.Span;

/** From offsets in UTF-16 units, as the engine counts, to code points, as labelled data does. */
final class CodePoints {
    /** For each unit, and for the end, how many code points begin before it. */
    private final int[] before;

    private CodePoints(int[] before) {
        this.before = before;
    }

    static CodePoints of(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0, count = 0; i < text.length(); count++) {
            int units = Character.charCount(text.codePointAt(i));
            before[i + units] = count + 1;
            if (units == 2) {
                before[i + 1] = count + 1;
            }
            i += units;
        }
        return new CodePoints(before);
    }

    Stretch stretch(Span span) {
        return new Stretch(before[span.start()], before[span.end()]);
    }
}
