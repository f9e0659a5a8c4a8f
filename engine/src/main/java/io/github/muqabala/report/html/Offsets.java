package io.github.muqabala.report.html;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** A place in a text in figures, as a reader of the page compares it with that of another report. */
final class Offsets {
    private Offsets() {}

    static @Nullable String of(@Nullable Span place) {
        return place == null ? null : place.start() + "–" + place.end();
    }
}
