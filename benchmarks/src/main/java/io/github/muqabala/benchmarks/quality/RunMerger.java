package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.benchmarks.quality.Detector.Detection;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes passages of the runs of equal words that a peer finds, as whoever uses it for text reuse has to: what is near in
 * both texts, in whatever order, becomes one passage.
 */
final class RunMerger {
    /** The fewest words of a run. */
    static final int LEAST_WORDS = 5;
    /** The most words, in both texts, between two parts of a passage. Of 10, 20, 40 and 80, JPlag scores best with it. */
    static final int MOST_GAP = 80;

    private RunMerger() {}

    /**
     * Merges what was found in a pair of texts.
     *
     * @param left where the left text's words stand
     * @param right where the right text's words stand
     */
    static List<Detection> merge(List<WordRun> runs, List<Span> left, List<Span> right) {
        List<Detection> passages = new ArrayList<>();
        for (WordRun run : runs) {
            if (run.length() >= LEAST_WORDS) {
                add(
                        passages,
                        new Detection(new Span(run.left(), run.leftEnd()), new Span(run.right(), run.rightEnd())));
            }
        }
        return passages.stream()
                .map(passage -> new Detection(characters(passage.left(), left), characters(passage.right(), right)))
                .toList();
    }

    /** Adds a passage, counted in words, to others, of which no two are near; it takes in those near it. */
    private static void add(List<Detection> passages, Detection added) {
        Detection passage = added;
        for (int i = 0; i < passages.size(); i++) {
            Detection other = passages.get(i);
            if (isNear(passage, other)) {
                passage = new Detection(hull(passage.left(), other.left()), hull(passage.right(), other.right()));
                passages.remove(i);
                // Having grown, it may be near to those before.
                i = -1;
            }
        }
        passages.add(passage);
    }

    private static boolean isNear(Detection one, Detection other) {
        return isNear(one.left(), other.left()) && isNear(one.right(), other.right());
    }

    private static boolean isNear(Span one, Span other) {
        return one.start() - other.end() <= MOST_GAP && other.start() - one.end() <= MOST_GAP;
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static Span characters(Span indexes, List<Span> words) {
        return new Span(
                words.get(indexes.start()).start(), words.get(indexes.end() - 1).end());
    }
}
