package io.github.muqabala.alignment.retrieval;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Searches a {@link StatementIndex}. Not safe to share between threads.
 *
 * <p>Terms are looked up from the rarest on, until so many statements were met in all that more would cost too much; the
 * best of those met are then scored by all of their terms (after Moffat and Zobel, "Self-indexing inverted files for fast
 * text retrieval", 1996). So terms that half of the statements have cost little however many there are, and scores are
 * exact; what shares nothing but such terms with the statement may be missed where there are many statements.
 */
public final class StatementSearch {
    /** Statements met before the common terms are left out. */
    private static final int LOOK_UPS = 10_000;
    /** For each hit asked for, so many are scored by all terms, */
    private static final int SCORED = 4;
    /** and no fewer than these. */
    private static final int LEAST_SCORED = 64;

    private static final int ANY_ARTICLE = -1;

    private final StatementIndex index;
    private final WordTerms wordTerms = new WordTerms();
    /** What each statement is known to score so far; 0 between searches. */
    private final float[] partial;
    /** The statements met. */
    private final int[] met;

    private int meetings;
    /** The weight of each term of the statement searched for; 0 between searches. */
    private final float[] wanted;

    StatementSearch(StatementIndex index) {
        this.index = index;
        partial = new float[index.size()];
        met = new int[index.size()];
        wanted = new float[index.vocabulary()];
    }

    /**
     * The statements of other articles nearest to one of the index.
     *
     * @param statement its number
     * @param most how many to return at most
     * @return the nearest first, those equally near by number; only such as share a term
     */
    public List<Hit> nearest(int statement, int most) {
        int from = index.start(statement);
        int length = index.start(statement + 1) - from;
        int[] terms = new int[length];
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            terms[i] = index.term(from + i);
            weights[i] = index.weight(from + i);
        }
        return nearest(terms, weights, length, index.article(statement), most);
    }

    /** The same for a statement that is none of the index, of all articles. */
    public List<Hit> nearest(String statement, int most) {
        return nearest(Words.of(Text.of(statement)), new Span(0, statement.length()), most);
    }

    /** The same for a stretch of a text. */
    public List<Hit> nearest(Words words, Span span, int most) {
        long[] keys = keys(words, span);
        Arrays.sort(keys);
        int[] terms = new int[keys.length];
        float[] weights = new float[keys.length];
        int length = 0;
        double squares = 0;
        int end;
        for (int i = 0; i < keys.length; i = end) {
            end = i + 1;
            while (end < keys.length && keys[end] == keys[i]) {
                end++;
            }
            int term = index.find(keys[i]);
            double rarity = term == TermNumbers.NONE ? index.rarity(0) : index.rarityOf(term);
            double weight = StatementIndex.weight(end - i, rarity);
            squares += weight * weight;
            if (term != TermNumbers.NONE) {
                terms[length] = term;
                weights[length++] = (float) weight;
            }
        }
        for (int i = 0; i < length; i++) {
            weights[i] /= (float) Math.sqrt(squares);
        }
        return nearest(terms, weights, length, ANY_ARTICLE, most);
    }

    private long[] keys(Words words, Span span) {
        long[] keys = new long[1 << 8];
        int length = 0;
        int end = words.firstFrom(span.end());
        for (int word = words.firstFrom(span.start()); word < end; word++) {
            long[] more = words.length(word) == 0 ? new long[0] : wordTerms.keys(words.folded(word));
            if (length + more.length > keys.length) {
                keys = Arrays.copyOf(keys, Math.max(length + more.length, 2 * keys.length));
            }
            System.arraycopy(more, 0, keys, length, more.length);
            length += more.length;
        }
        return Arrays.copyOf(keys, length);
    }

    private List<Hit> nearest(int[] terms, float[] weights, int length, int exceptArticle, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("cannot return " + most + " statements");
        }
        meet(terms, weights, length);
        BestHits candidates = new BestHits((int) Math.max(LEAST_SCORED, Math.min(index.size(), (long) SCORED * most)));
        for (int i = 0; i < meetings; i++) {
            int statement = met[i];
            if (exceptArticle == ANY_ARTICLE || index.article(statement) != exceptArticle) {
                candidates.offer(statement, partial[statement]);
            }
            partial[statement] = 0;
        }
        for (int i = 0; i < length; i++) {
            wanted[terms[i]] = weights[i];
        }
        BestHits best = new BestHits(most);
        for (int i = 0; i < candidates.size(); i++) {
            best.offer(candidates.statement(i), Math.min(1, score(candidates.statement(i))));
        }
        for (int i = 0; i < length; i++) {
            wanted[terms[i]] = 0;
        }
        return best.descending();
    }

    /** Adds up what statements score by the rarest terms. */
    private void meet(int[] terms, float[] weights, int length) {
        long[] order = new long[length];
        for (int i = 0; i < length; i++) {
            int statements = index.postingStart(terms[i] + 1) - index.postingStart(terms[i]);
            order[i] = ((long) statements << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        meetings = 0;
        int left = LOOK_UPS;
        for (int i = 0; i < length && left > 0; i++) {
            int which = (int) order[i];
            int from = index.postingStart(terms[which]);
            int to = Math.min(index.postingStart(terms[which] + 1), from + left);
            left -= to - from;
            for (int place = from; place < to; place++) {
                int statement = index.posting(place);
                if (partial[statement] == 0) {
                    met[meetings++] = statement;
                }
                partial[statement] += weights[which] * index.postingWeight(place);
            }
        }
    }

    private double score(int statement) {
        double score = 0;
        for (int place = index.start(statement); place < index.start(statement + 1); place++) {
            score += (double) wanted[index.term(place)] * index.weight(place);
        }
        return score;
    }
}
