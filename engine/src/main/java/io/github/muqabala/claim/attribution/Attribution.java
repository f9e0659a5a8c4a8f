package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text puts down to someone.
 *
 * @param form how the words are given
 * @param source whose they are, as the text says it; where the sentence leaves it out, as after {@code وأضاف}, where it was
 *     said last; null if nobody is named
 * @param inherited whether the source is from an earlier sentence or clause
 * @param via who passed the words on, where the source did not speak to this text's writer; null if nobody is named
 * @param cue the verb, noun or preposition that says that something is said
 * @param content what is said, in one stretch or more, in reading order, quotation marks included
 */
public record Attribution(
        Form form,
        @Nullable Span source,
        boolean inherited,
        @Nullable Span via,
        Span cue,
        List<Span> content) {

    /** How the words are given. */
    public enum Form {
        /** As a quotation. */
        DIRECT,
        /** In words of the text's own. */
        INDIRECT,
        /** Partly as a quotation. */
        MIXED
    }

    /**
     * Takes a copy of the content.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution of nothing");
        }
    }

    /** From where the content begins to where it ends. */
    public Span contentSpan() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
