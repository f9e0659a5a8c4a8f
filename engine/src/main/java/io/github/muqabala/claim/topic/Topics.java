package io.github.muqabala.claim.topic;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** What can be told of the subject of a statement. */
public final class Topics {
    private static final Topics NONE = new Topics();

    private Topics() {}

    /** No topics are given: statements are told apart by their key terms. */
    public static Topics none() {
        return NONE;
    }

    /** What a stretch of a text is about, likeliest first; empty if nothing is told. */
    public List<Topic> of(Words words, Span stretch) {
        return List.of();
    }
}
