package io.github.muqabala.benchmarks.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in one article, against what is marked in it. A found attribution and a marked one match if their cues
 * overlap and half of the marked content's characters are found; each has one match at most, and better ones are made first.
 *
 * @param right the attributions found that match
 * @param wrong those that do not
 * @param missed what is marked and was not found
 * @param attributions how many attributions match
 * @param sentences the sentences that have a cue
 * @param characters the characters of all content
 * @param sources of the matches whose source is marked, how many were found with one that overlaps it
 */
record AttributionScore(
        List<MarkedAttribution> right,
        List<MarkedAttribution> wrong,
        List<MarkedAttribution> missed,
        Decisions attributions,
        Decisions sentences,
        Decisions characters,
        Decisions sources) {
    private static final double LEAST_COVERAGE = 0.5;

    private record Match(int marked, int found, double coverage) {}

    static AttributionScore of(List<MarkedAttribution> marked, List<MarkedAttribution> found, List<Stretch> sentences) {
        Set<Integer> hit = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        int sourced = 0;
        int sources = 0;
        for (Match match : candidates(marked, found)) {
            if (!hit.contains(match.marked) && !right.contains(match.found)) {
                hit.add(match.marked);
                right.add(match.found);
                List<Stretch> source = marked.get(match.marked).source();
                sourced += source.isEmpty() ? 0 : 1;
                sources +=
                        MarkedAttribution.overlap(source, found.get(match.found).source()) ? 1 : 0;
            }
        }
        return new AttributionScore(
                select(found, right, true),
                select(found, right, false),
                select(marked, hit, false),
                new Decisions(right.size(), found.size() - right.size(), marked.size() - right.size()),
                sentences(marked, found, sentences),
                characters(marked, found),
                new Decisions(sources, 0, sourced - sources));
    }

    private static List<Match> candidates(List<MarkedAttribution> marked, List<MarkedAttribution> found) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (MarkedAttribution.overlap(marked.get(i).cue(), found.get(j).cue())) {
                    double coverage = marked.get(i).coverage(found.get(j));
                    if (coverage >= LEAST_COVERAGE) {
                        matches.add(new Match(i, j, coverage));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::coverage).reversed());
        return matches;
    }

    private static List<MarkedAttribution> select(List<MarkedAttribution> all, Set<Integer> places, boolean in) {
        List<MarkedAttribution> selected = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (places.contains(i) == in) {
                selected.add(all.get(i));
            }
        }
        return selected;
    }

    private static Decisions sentences(
            List<MarkedAttribution> marked, List<MarkedAttribution> found, List<Stretch> sentences) {
        return Decisions.of(sentences, sentence -> holdsCue(sentence, found), sentence -> holdsCue(sentence, marked));
    }

    private static boolean holdsCue(Stretch sentence, List<MarkedAttribution> attributions) {
        return attributions.stream().anyMatch(attribution -> {
            int cue = attribution.cue().get(0).start();
            return sentence.start() <= cue && cue < sentence.end();
        });
    }

    private static Decisions characters(List<MarkedAttribution> marked, List<MarkedAttribution> found) {
        BitSet known = union(marked);
        BitSet decided = union(found);
        BitSet both = (BitSet) known.clone();
        both.and(decided);
        int right = both.cardinality();
        return new Decisions(right, decided.cardinality() - right, known.cardinality() - right);
    }

    private static BitSet union(List<MarkedAttribution> attributions) {
        BitSet characters = new BitSet();
        attributions.forEach(attribution -> characters.or(attribution.characters()));
        return characters;
    }
}
