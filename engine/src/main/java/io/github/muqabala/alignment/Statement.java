package io.github.muqabala.alignment;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Position;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** What is set beside one another: a claim of an article, or one position in it. Equal to itself only. */
public final class Statement {
    private final int number;
    private final int article;
    private final Claim claim;
    private final @Nullable Position position;
    private final Span span;

    Statement(int number, int article, Claim claim, @Nullable Position position, Span span) {
        this.number = number;
        this.article = article;
        this.claim = claim;
        this.position = position;
        this.span = span;
    }

    /** Its number among all of an alignment, from 0, in the order of the articles and then of reading. */
    public int number() {
        return number;
    }

    /** The number of its article, from 0. */
    public int article() {
        return article;
    }

    /** The claim that it is or stands in. */
    public Claim claim() {
        return claim;
    }

    /** The position that it is; null if it is all of the claim. */
    public @Nullable Position position() {
        return position;
    }

    /** Where it stands in its article: all of the claim, or what the position takes of it. */
    public Span span() {
        return span;
    }

    @Override
    public String toString() {
        return "statement " + number + " of article " + article + " at " + span;
    }
}
