package io.github.muqabala.alignment.retrieval;

import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.alignment.sentence.SentenceComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the statements that a search found in order by how alike they are in meaning too, which is too costly to ask of all.
 *
 * <p>A hit's score and the similarity of its sentence are added, the latter by half, the share that was best on posts and the
 * checked claims that they repeat. Costs a comparison of sentences for each hit.
 */
public final class Reranking {
    private static final double OF_SIMILARITY = 0.5;

    private final List<Sentence> statements;

    /**
     * Of the statements of an index.
     *
     * @param statements by their numbers in the index
     */
    public Reranking(List<Sentence> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * The same hits, the nearest first, those equally near by number.
     *
     * @return with scores above 0 to 1.5
     */
    public List<Hit> reorder(Sentence query, List<Hit> hits) {
        List<Hit> ordered = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            double similarity = SentenceComparison.of(query, statements.get(hit.statement()))
                    .similarity();
            ordered.add(new Hit(hit.statement(), hit.score() + OF_SIMILARITY * similarity));
        }
        ordered.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::statement));
        return List.copyOf(ordered);
    }
}
