package io.github.muqabala.scan;

import io.github.muqabala.duplicate.JoinResult;
import java.util.List;

/**
 * What a scan found.
 *
 * @param articles the articles in the corpus's order; all else calls them by their numbers in it
 * @param join the similar pairs, and the groups of articles of equal shingles
 * @param clusters the articles that republish one another, the largest cluster first
 * @param passages what else articles have in common with earlier ones, in their order; empty unless asked for
 * @param skipped what could not be read
 */
public record ScanResult(
        List<ScannedArticle> articles,
        JoinResult join,
        List<ArticleCluster> clusters,
        List<SharedPassage> passages,
        Skipped skipped) {
    public ScanResult {
        articles = List.copyOf(articles);
        clusters = List.copyOf(clusters);
        passages = List.copyOf(passages);
    }

    /** How many words all articles have. */
    public long words() {
        return articles.stream().mapToLong(ScannedArticle::words).sum();
    }

    /** How many articles republish an earlier one: all in clusters but the earliest of each. */
    public long republished() {
        return clusters.stream()
                .mapToLong(cluster -> cluster.members().size() - 1)
                .sum();
    }
}
