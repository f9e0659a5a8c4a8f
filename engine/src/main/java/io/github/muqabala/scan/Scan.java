package io.github.muqabala.scan;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.duplicate.ApproximateJoin;
import io.github.muqabala.duplicate.Cluster;
import io.github.muqabala.duplicate.Clusters;
import io.github.muqabala.duplicate.ExactJoin;
import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.JoinThresholds;
import java.util.Comparator;
import java.util.List;

/** Looks through a corpus for articles that republish others, in whole or in part. */
public final class Scan {
    /**
     * Memory for each byte of text in UTF-8, at the least: Arabic news has a word to eleven bytes, English one to six; a
     * word's shingle takes eight bytes where it is kept and eight where it is indexed.
     */
    private static final double EXACT_BYTES = 1.5;

    private static final double APPROXIMATE_BYTES = 0.8;

    private Scan() {}

    /**
     * Reads a corpus once and compares all with all. Holds the shingles of every article in memory, 8 bytes each, and
     * while it compares exactly some 12 more: in all about twice the size of the texts in UTF-8.
     *
     * @param listener told of the progress
     * @throws UnreadableArticleException for the first input that cannot be read, unless the options skip such
     * @throws InsufficientMemoryException before anything is read, if the corpus is clearly too large
     */
    public static ScanResult of(Corpus corpus, ScanOptions options, ScanListener listener)
            throws UnreadableArticleException, InsufficientMemoryException {
        requireMemory(corpus.textBytes(), options, Runtime.getRuntime().maxMemory());
        Intake intake = Intake.of(corpus, options, listener);
        listener.comparing();
        JoinThresholds thresholds = options.thresholds();
        JoinResult join = options.approximate()
                ? ApproximateJoin.join(intake.sets(), thresholds, options.threads())
                : ExactJoin.join(intake.sets(), thresholds, options.threads());
        List<Cluster> clusters = Clusters.of(intake.articles().size(), join);
        List<SharedPassage> passages =
                options.passageWords() == 0 ? List.of() : Passages.find(corpus, intake, clusters, options);
        Kinship kinship = new Kinship(intake.articles(), intake.sets(), thresholds);
        List<ArticleCluster> families = clusters.stream()
                .map(kinship::of)
                .sorted(Comparator.comparing(cluster -> -cluster.members().size()))
                .toList();
        return new ScanResult(intake.articles(), join, families, passages, intake.skipped());
    }

    static void requireMemory(long bytes, ScanOptions options, long available) throws InsufficientMemoryException {
        long needed = (long) (bytes * (options.approximate() ? APPROXIMATE_BYTES : EXACT_BYTES));
        if (needed > available) {
            throw new InsufficientMemoryException(bytes, needed, available);
        }
    }
}
