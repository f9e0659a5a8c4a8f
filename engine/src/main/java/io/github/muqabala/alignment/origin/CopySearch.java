package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.parallel.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pairs worth it, the most similar first, and puts copies together. A pair that is together already through
 * others is not compared, so that a hundred copies cost a hundred comparisons and not five thousand.
 */
final class CopySearch {
    /** Pairs compared before copies are put together again; the same for any number of threads, so that the result is. */
    private static final int AT_A_TIME = 32;

    private final List<Article> articles;
    private final int threads;
    private final Components together;
    private final List<Copy> copies = new ArrayList<>();
    /** Pairs of which one has taken in the other. */
    private final List<Finding> absorbed = new ArrayList<>();

    private final List<CopiedPassage> passages = new ArrayList<>();

    CopySearch(List<Article> articles, int threads) {
        this.articles = articles;
        this.threads = threads;
        this.together = new Components(articles.size());
    }

    void run(List<SimilarPair> candidates) {
        List<SimilarPair> batch = new ArrayList<>();
        for (SimilarPair pair : candidates) {
            if (!together.areOne(pair.first(), pair.second())) {
                batch.add(pair);
            }
            if (batch.size() == AT_A_TIME) {
                compare(batch);
                batch.clear();
            }
        }
        compare(batch);
        absorb();
    }

    /** What is together: the articles that are copies of one another. */
    Components together() {
        return together;
    }

    List<Copy> copies() {
        return copies;
    }

    /** Of all pairs compared that were found to be no copies. */
    List<CopiedPassage> passages() {
        return passages;
    }

    private void compare(List<SimilarPair> batch) {
        @Nullable Finding[] findings = new Finding[batch.size()];
        AtomicInteger next = new AtomicInteger();
        Threads.run(Math.max(1, Math.min(threads, batch.size())), thread -> {
            for (int i = next.getAndIncrement(); i < findings.length; i = next.getAndIncrement()) {
                findings[i] = compare(batch.get(i));
            }
            return thread;
        });
        for (Finding finding : findings) {
            if (finding != null) {
                take(finding);
            }
        }
    }

    private Finding compare(SimilarPair pair) {
        Article left = articles.get(pair.first());
        Article right = articles.get(pair.second());
        return Finding.of(pair.first(), pair.second(), Comparison.of(left, right, ComparisonOptions.DEFAULT));
    }

    private void take(Finding finding) {
        if (finding.isAbsorbed()) {
            absorbed.add(finding);
        } else if (finding.isCopy()) {
            unite(finding);
        } else {
            passages.addAll(finding.passages());
        }
    }

    private void unite(Finding finding) {
        if (!together.areOne(finding.left(), finding.right())) {
            together.unite(finding.left(), finding.right());
            copies.add(finding.copy());
        }
    }

    private void absorb() {
        List<Finding> decided = Absorption.decide(together, absorbed);
        decided.forEach(this::unite);
        for (Finding finding : absorbed) {
            passages.addAll(finding.passages());
        }
    }
}
