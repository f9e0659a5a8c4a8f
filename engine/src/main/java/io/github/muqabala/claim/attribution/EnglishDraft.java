package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making.
 *
 * @param frame how its content follows the cue; {@code QUOTE} also of a quotation before it
 * @param content may grow while the paragraph is read, since a quotation goes on after the sentence that says whose it is
 */
record EnglishDraft(
        Frame frame,
        @Nullable Span source,
        boolean inherited,
        @Nullable Span via,
        Span cue,
        List<Span> content) {

    static EnglishDraft of(Frame frame, @Nullable Span source, Span cue, List<Span> content) {
        return new EnglishDraft(frame, source, false, null, cue, new ArrayList<>(content));
    }

    /** The same with a source that an earlier clause names. */
    EnglishDraft inheriting(@Nullable Span other) {
        return new EnglishDraft(frame, other, other != null, via, cue, content);
    }

    /** The same as words of {@code other} that {@code outlet} passes on. */
    EnglishDraft by(@Nullable Span other, Span outlet) {
        return new EnglishDraft(frame, other, inherited, outlet, cue, content);
    }
}
