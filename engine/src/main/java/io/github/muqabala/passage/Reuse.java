package io.github.muqabala.passage;

import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The text reuse between two texts, found in two layers: runs of equal words, many to many, joined across small edits
 * ({@link RunFinder}, {@link RunChainer}); and sentences or longer stretches that share most of their words' stems, but
 * few runs ({@link RewrittenAreas}). Where both see a passage, the bounds of the runs are taken.
 *
 * @param passages what both have, in the order of the left text; a stretch that one side has twice is in two
 * @param verbatimLeft share, in [0, 1], of the left text's words that stand in a run of equal words shared with the right
 *     one
 * @param verbatimRight share, in [0, 1], of the right text's words that stand in a run shared with the left one
 */
public record Reuse(List<Passage> passages, double verbatimLeft, double verbatimRight) {

    public Reuse {
        passages = List.copyOf(passages);
    }

    /** Finds it. Costs near-linear time and some 500 bytes a word on top of the texts. */
    public static Reuse between(Text left, Text right, PassageOptions options) {
        List<Run> runs = RunFilter.between(RunFinder.between(left, right, options.minimumRun()));
        List<List<Run>> chains = RunChainer.chain(runs, options.maximumGap());
        List<Area> rewritten =
                RewrittenAreas.find(left, right, chains.stream().map(Area::of).toList(), options.maximumGap());
        List<Passage> passages = new ArrayList<>();
        for (List<Run> chain : chains) {
            if (rewritten.stream().noneMatch(Area.of(chain)::overlaps)) {
                passages.add(Collation.collate(left, right, chain));
            }
        }
        for (Area area : rewritten) {
            passages.add(Collation.collate(left, right, area));
        }
        passages.sort(Comparator.<Passage>comparingInt(passage -> passage.left().start())
                .thenComparingInt(passage -> passage.right().start()));
        return new Reuse(ReadingOrder.markMoved(passages), share(runs, left, true), share(runs, right, false));
    }

    /** What one text says twice, in reading order. */
    public static List<Repeat> within(Text text, PassageOptions options) {
        return RunFilter.within(RunFinder.within(text, options.minimumRun())).stream()
                .map(run -> repeat(text, run))
                .toList();
    }

    private static double share(List<Run> runs, Text text, boolean left) {
        BitSet shared = new BitSet();
        for (Run run : runs) {
            int start = left ? run.left() : run.right();
            shared.set(start, start + run.length());
        }
        return (double) shared.cardinality() / Math.max(1, text.tokens().size());
    }

    private static Repeat repeat(Text text, Run run) {
        Passage pair = Collation.collate(text, text, List.of(run));
        return new Repeat(pair.left(), pair.right(), run.length());
    }
}
