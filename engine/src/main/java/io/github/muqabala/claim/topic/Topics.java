package io.github.muqabala.claim.topic;

import io.github.muqabala.lexicon.UserLexicon;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** What can be told of the subject of a statement. Safe to share between threads. */
public abstract sealed class Topics permits GivenTopics, KeyTerms {
    Topics() {}

    /** No topics are given: statements are told apart by their key terms. */
    public static Topics none() {
        return KeyTerms.INSTANCE;
    }

    /** Those of a lexicon; as {@link #none} if it has none. */
    public static Topics of(UserLexicon lexicon) {
        return lexicon.topics().isEmpty() ? none() : new GivenTopics(lexicon.topics());
    }

    /**
     * What a stretch of a text is about, likeliest first; empty if nothing is told. Linear in the length of the stretch, but
     * for phrases of the lexicon that begin alike.
     */
    public abstract List<Topic> of(Words words, Span stretch);
}
