package io.github.muqabala.alignment.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best of many hits: a heap with the worst that is still kept on top. Of equal scores the lower number is better. */
final class BestHits {
    private final int most;
    private double[] scores;
    private int[] statements;
    private int size;

    /** Keeps at most so many. */
    BestHits(int most) {
        this.most = most;
        scores = new double[Math.min(most, 1 << 6)];
        statements = new int[scores.length];
    }

    void offer(int statement, double score) {
        if (size < most) {
            if (size == scores.length) {
                int length = (int) Math.min(most, 2L * size);
                scores = Arrays.copyOf(scores, length);
                statements = Arrays.copyOf(statements, length);
            }
            rise(size++, statement, score);
        } else if (most > 0 && isWorse(0, statement, score)) {
            sink(statement, score);
        }
    }

    int size() {
        return size;
    }

    /** One of them, in no order. */
    int statement(int i) {
        return statements[i];
    }

    /** All of them, the best first. */
    List<Hit> descending() {
        List<Hit> hits = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            hits.add(new Hit(statements[i], scores[i]));
        }
        hits.sort((one, other) -> {
            int order = Double.compare(other.score(), one.score());
            return order == 0 ? Integer.compare(one.statement(), other.statement()) : order;
        });
        return hits;
    }

    private void rise(int place, int statement, double score) {
        int at = place;
        while (at > 0 && !isWorse((at - 1) / 2, statement, score)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, statement, score);
    }

    /** Puts a hit in the place of the worst. */
    private void sink(int statement, double score) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isWorse(child + 1, statements[child], scores[child])) {
                child++;
            }
            if (!isWorse(child, statement, score)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, statement, score);
    }

    private boolean isWorse(int place, int statement, double score) {
        return scores[place] == score ? statements[place] > statement : scores[place] < score;
    }

    private void move(int from, int to) {
        put(to, statements[from], scores[from]);
    }

    private void put(int place, int statement, double score) {
        statements[place] = statement;
        scores[place] = score;
    }
}
