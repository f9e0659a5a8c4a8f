package io.github.muqabala.alignment;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Position;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the statements out of articles: each claim, and after it each position in it. */
final class Statements {
    /** Whoever is named farther away is left out, so that a position is no longer than it need be. */
    private static final int NEAR = 60;

    private final List<Statement> all = new ArrayList<>();

    private Statements() {}

    static List<Statement> of(List<AlignedArticle> articles) {
        Statements statements = new Statements();
        for (int article = 0; article < articles.size(); article++) {
            for (Claim claim : articles.get(article).claims()) {
                statements.add(article, claim, null, claim.span());
                for (Position position : claim.positions()) {
                    statements.add(article, claim, position, extent(position, claim.span()));
                }
            }
        }
        return List.copyOf(statements.all);
    }

    private void add(int article, Claim claim, @Nullable Position position, Span span) {
        all.add(new Statement(all.size(), article, claim, position, span));
    }

    /** From the first to the last word that a position takes of its claim. */
    private static Span extent(Position position, Span claim) {
        int start = Math.min(position.cue().start(), position.object().start());
        int end = Math.max(position.cue().end(), position.object().end());
        Span negation = position.negation();
        if (negation != null) {
            start = Math.min(start, negation.start());
        }
        Span actor = position.actorSpan();
        boolean near = actor.start() >= start - NEAR && actor.end() <= end + NEAR;
        if (near && claim.contains(actor)) {
            start = Math.min(start, actor.start());
            end = Math.max(end, actor.end());
        }
        return new Span(Math.max(start, claim.start()), Math.min(end, claim.end()));
    }
}
