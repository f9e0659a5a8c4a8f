package io.github.muqabala.claim.topic;

import io.github.muqabala.text.Span;
import java.util.List;

/**
 * What a statement is about.
 *
 * @param id what the lexicon calls it; of a topic that no lexicon has, its key terms, folded
 * @param given whether it is from a lexicon
 * @param terms the words that tell it, where they stand
 */
public record Topic(String id, boolean given, List<Span> terms) {
    /** Takes a copy of the terms. */
    public Topic {
        terms = List.copyOf(terms);
    }
}
