package io.github.muqabala.alignment.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which reports have the origin of one that they have taken in and gone beyond. A survey of several reports does
 * not make these one: it has the origin of the report that it has most of. Nor is an origin made of what only some of its
 * copies have taken in.
 */
final class Absorption {
    private final Components together;
    /** In which of its copies a text has taken in another. */
    private final Map<Long, Set<Integer>> absorbers = new HashMap<>();

    private final int[] copies;

    private Absorption(Components together, List<Finding> absorbed) {
        this.together = together;
        copies = new int[together.size()];
        for (int article = 0; article < copies.length; article++) {
            copies[together.find(article)]++;
        }
        for (Finding finding : absorbed) {
            absorbers.computeIfAbsent(key(finding), any -> new HashSet<>()).add(finding.absorber());
        }
    }

    /**
     * The findings that show two articles to have one origin, in the order of the shares.
     *
     * @param together which articles are copies, not counting what was absorbed
     */
    static List<Finding> decide(Components together, List<Finding> absorbed) {
        Absorption absorption = new Absorption(together, absorbed);
        List<Finding> ordered = new ArrayList<>(absorbed);
        ordered.sort(Comparator.comparingDouble((Finding finding) -> -finding.absorbedShare())
                .thenComparingInt(Finding::left)
                .thenComparingInt(Finding::right));
        Map<Integer, Integer> sources = new HashMap<>();
        List<Finding> decided = new ArrayList<>();
        for (Finding finding : ordered) {
            int source = together.find(finding.absorbed());
            if (absorption.isInMost(finding)) {
                int first = sources.computeIfAbsent(together.find(finding.absorber()), any -> source);
                if (first == source) {
                    decided.add(finding);
                }
            }
        }
        return decided;
    }

    private boolean isInMost(Finding finding) {
        int copiesWithIt = absorbers.getOrDefault(key(finding), Set.of()).size();
        return 2 * copiesWithIt > copies[together.find(finding.absorber())];
    }

    private long key(Finding finding) {
        return ((long) together.find(finding.absorber()) << Integer.SIZE) | together.find(finding.absorbed());
    }
}
