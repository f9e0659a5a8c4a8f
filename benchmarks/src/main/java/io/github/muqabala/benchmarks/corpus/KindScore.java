package io.github.muqabala.benchmarks.corpus;

import java.util.List;

/**
 * How a scan does on one planted kind.
 *
 * @param planted how many articles are of the kind
 * @param reaching how many of them make a pair with their origin that reaches the thresholds by truth
 * @param found how many the scan brings together with their origin
 */
record KindScore(Kind kind, long planted, long reaching, long found) {

    static KindScore of(Kind kind, Truth truth, Scan scan, double jaccard, double containment) {
        List<Truth.Planted> planted = truth.planted().stream()
                .filter(article -> article.kind().equals(kind.label()))
                .toList();
        return new KindScore(
                kind,
                planted.size(),
                planted.stream()
                        .filter(article -> reaches(article, truth, jaccard, containment))
                        .count(),
                planted.stream()
                        .filter(article -> kind.isStretch()
                                ? isTraced(article, truth, scan)
                                : scan.clusters(article.article(), article.origin()))
                        .count());
    }

    private static boolean reaches(Truth.Planted article, Truth truth, double jaccard, double containment) {
        TruthPair pair = truth.pairs().get(ArticlePair.of(article.article(), article.origin()));
        return pair != null && pair.reaches(jaccard, containment);
    }

    /** Whether a stretch is traced to its origin, or to another article that may have it from there. */
    private static boolean isTraced(Truth.Planted article, Truth truth, Scan scan) {
        int number = article.article();
        return truth.families().getOrDefault(article.origin(), List.of()).stream()
                .anyMatch(relative ->
                        relative != number && (scan.sharesPassage(number, relative) || scan.pairs(number, relative)));
    }

    /** Not a number if nothing was planted; likewise {@link #recall}. */
    double shareReaching() {
        return (double) reaching / planted;
    }

    double recall() {
        return (double) found / planted;
    }
}
