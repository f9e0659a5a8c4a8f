package io.github.muqabala.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that say the same.
 *
 * @param statements in the order of the articles and then of reading; at least one
 * @param frame who holds which position in all of them; null if they are held together by their words
 * @param articles the numbers of their articles, ascending
 * @param origins how many independent origins stand behind them, at least one
 */
public record Group(List<Statement> statements, @Nullable Frame frame, List<Integer> articles, int origins) {
    /** Takes copies. */
    public Group {
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
    }

    /** Whether several articles say it and all have it from one origin. */
    public boolean singleOrigin() {
        return origins == 1 && articles.size() > 1;
    }
}
