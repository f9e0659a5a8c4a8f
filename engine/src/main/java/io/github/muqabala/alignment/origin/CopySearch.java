package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.parallel.Threads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pairs worth it, the most similar first, and puts copies together. A pair of which it is known already through
 * others that they are copies is not compared for that, so that a hundred copies cost a hundred comparisons and not five
 * thousand.
 */
final class CopySearch {
    /** Pairs compared before copies are put together again; the same for any number of threads, so that the result is. */
    private static final int AT_A_TIME = 32;

    private final List<Article> articles;
    private final int threads;
    private final Components together;
    private final Set<Long> compared = new HashSet<>();
    private final List<Copy> copies = new ArrayList<>();
    /** Pairs of which one has taken in the other. */
    private final List<Finding> absorbed = new ArrayList<>();

    private final List<CopiedPassage> passages = new ArrayList<>();

    CopySearch(List<Article> articles, int threads) {
        this.articles = articles;
        this.threads = threads;
        this.together = new Components(articles.size());
    }

    void run(Candidates candidates) {
        compareAll(candidates.copies(), true);
        compareAll(candidates.passages(), false);
        Absorption.decide(together, absorbed).forEach(this::unite);
    }

    /** What is together: the articles that are copies of one another. */
    Components together() {
        return together;
    }

    List<Copy> copies() {
        return copies;
    }

    /** Of all pairs that were compared. */
    List<CopiedPassage> passages() {
        return passages;
    }

    private void compareAll(List<SimilarPair> pairs, boolean onlyApart) {
        List<SimilarPair> batch = new ArrayList<>();
        for (SimilarPair pair : pairs) {
            boolean known = onlyApart && together.areOne(pair.first(), pair.second());
            if (!known && compared.add(((long) pair.first() << Integer.SIZE) | pair.second())) {
                batch.add(pair);
            }
            if (batch.size() == AT_A_TIME) {
                compare(batch);
                batch.clear();
            }
        }
        compare(batch);
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
        passages.addAll(finding.passages());
        if (finding.isAbsorbed()) {
            absorbed.add(finding);
        } else if (finding.isCopy()) {
            unite(finding);
        }
    }

    private void unite(Finding finding) {
        if (!together.areOne(finding.left(), finding.right())) {
            together.unite(finding.left(), finding.right());
            copies.add(finding.copy());
        }
    }
}
