package io.github.muqabala.alignment.origin;

import io.github.muqabala.alignment.origin.Origin.Basis;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many independent origins articles have. Copies of one another, whole, edited or in part, have one; so have articles
 * that credit the same news agency; every other article is an origin of its own. Two that quote the same words are not copies.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class Origins {
    private static final Comparator<CopiedPassage> IN_ORDER = Comparator.comparingInt(CopiedPassage::left)
            .thenComparingInt(CopiedPassage::right)
            .thenComparingInt(passage -> passage.leftSpan().start())
            .thenComparingInt(passage -> passage.rightSpan().start());

    private final List<Origin> origins;
    private final int[] originOf;
    private final List<Copy> copies;
    private final List<AgencyCredit> credits;
    private final List<CopiedPassage> passages;
    private final CopiedStretches stretches;

    private Origins(CopySearch search, AgencyGroups groups) {
        Components copied = search.together();
        originOf = new int[copied.size()];
        origins = origins(copied, groups.agencies(copied), originOf);
        copies = List.copyOf(search.copies());
        credits = List.copyOf(groups.credits());
        passages = search.passages().stream()
                .filter(passage -> originOf[passage.left()] != originOf[passage.right()])
                .sorted(IN_ORDER)
                .toList();
        stretches = new CopiedStretches(search.passages());
    }

    /** The origins of some articles, found on all processors. */
    public static Origins of(List<Extraction> articles) {
        return of(articles, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The origins of some articles. Costs a join of their shingles, and a comparison of each article with the first
     * that has a sentence of it, and with those that it may be a copy of and is not known to be one of yet. The result does not depend on {@code threads}.
     *
     * @param threads how many threads to use, at least 1
     */
    public static Origins of(List<Extraction> articles, int threads) {
        List<Article> texts = articles.stream().map(Extraction::article).toList();
        List<ArticleShingles> shingles = new ArrayList<>();
        List<List<AgencyCredit>> credits = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            Article article = texts.get(number);
            List<Furniture> furniture = Furniture.of(article.text());
            shingles.add(ArticleShingles.of(article.text(), furniture));
            credits.add(CreditedAgencies.of(number, article, furniture));
        }
        CopySearch search = new CopySearch(texts, threads);
        search.run(Candidates.of(shingles, threads));
        return new Origins(search, new AgencyGroups(credits));
    }

    /** Puts the components of copies together that have one agency, and numbers what comes of it by the first articles. */
    private static List<Origin> origins(Components copied, Map<Integer, String> agencies, int... originOf) {
        Components together = new Components(copied.size());
        Map<String, Integer> firstOf = new HashMap<>();
        for (int article = 0; article < originOf.length; article++) {
            together.unite(article, copied.find(article));
            String agency = agencies.get(article);
            if (agency != null) {
                firstOf.putIfAbsent(agency, article);
                together.unite(article, firstOf.getOrDefault(agency, article));
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int article = 0; article < originOf.length; article++) {
            members.computeIfAbsent(together.find(article), any -> new ArrayList<>())
                    .add(article);
        }
        List<Origin> origins = new ArrayList<>();
        for (List<Integer> articles : members.values()) {
            articles.forEach(article -> originOf[article] = origins.size());
            origins.add(origin(articles, copied, agencies));
        }
        return List.copyOf(origins);
    }

    private static Origin origin(List<Integer> articles, Components copied, Map<Integer, String> agencies) {
        String agency = agencies.get(articles.get(0));
        boolean copies = articles.stream().allMatch(article -> copied.areOne(article, articles.get(0)));
        if (articles.size() > 1 && copies) {
            return new Origin(articles, Basis.COPIES, agency);
        }
        return new Origin(articles, agency == null ? Basis.ALONE : Basis.AGENCY, agency);
    }

    /** The origins, in the order of their first articles; every article is in one. */
    public List<Origin> origins() {
        return origins;
    }

    /** The number of an article's origin, from 0. */
    public int origin(int article) {
        return originOf[article];
    }

    /**
     * What shows copies to be copies, the most similar first. Of many copies of one text, each is there with one of the
     * others only.
     */
    public List<Copy> copies() {
        return copies;
    }

    /** What puts articles down to agencies, in the order of the articles. */
    public List<AgencyCredit> credits() {
        return credits;
    }

    /**
     * What articles of different origin have copied of one another, or both of a third; of what many share, each with the
     * first of them only. By article, and in reading order.
     */
    public List<CopiedPassage> passages() {
        return passages;
    }

    /**
     * Whether two statements have one origin: their articles have, or both statements stand in a passage that one of the
     * articles has from the other, or both from a third.
     */
    public boolean sameOrigin(int article, Span statement, int other, Span otherStatement) {
        return originOf[article] == originOf[other] || stretches.join(article, statement, other, otherStatement);
    }

    /**
     * How many independent origins stand behind statements that say the same. Quadratic in their number.
     *
     * @param articles the number of the article of each
     * @param statements where each stands in its article
     */
    public int behind(List<Integer> articles, List<Span> statements) {
        Components together = new Components(articles.size());
        int count = articles.size();
        for (int i = 0; i < articles.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (!together.areOne(i, k)
                        && sameOrigin(articles.get(i), statements.get(i), articles.get(k), statements.get(k))) {
                    together.unite(i, k);
                    count--;
                }
            }
        }
        return count;
    }
}
