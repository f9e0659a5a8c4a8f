package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Statement;
import java.util.List;

/** What plain word statistics make of articles: the partner of a claim is the one of the highest TF-IDF cosine. */
final class Baseline {
    private final List<String> articles;
    private final List<Statement> claims;
    private final List<CodePoints> points;
    private final List<String> texts;
    private final TfIdfSearch search;

    /**
     * Of the claims of an alignment.
     *
     * @param articles what the gold calls its articles, in their order
     */
    Baseline(Alignment alignment, List<String> articles) {
        this.articles = articles;
        List<String> originals = alignment.articles().stream()
                .map(article -> article.article().text().original())
                .toList();
        points = originals.stream().map(CodePoints::of).toList();
        claims = alignment.statements().stream()
                .filter(statement -> statement.position() == null)
                .toList();
        texts = claims.stream()
                .map(claim -> claim.span().in(originals.get(claim.article())))
                .toList();
        search = new TfIdfSearch(texts);
    }

    /** Whether, of the claims of the right article, one that overlaps the right quote is nearest to the first left one. */
    boolean isFirstPartner(StatementPair pair) {
        for (int left = 0; left < claims.size(); left++) {
            if (is(left, pair.leftArticle(), pair.left())) {
                for (int other : search.nearest(texts.get(left), claims.size())) {
                    if (other != left && articleOf(other).equals(pair.rightArticle())) {
                        return is(other, pair.rightArticle(), pair.right());
                    }
                }
            }
        }
        return false;
    }

    private String articleOf(int claim) {
        return articles.get(claims.get(claim).article());
    }

    private boolean is(int claim, String article, GoldStatement gold) {
        Statement statement = claims.get(claim);
        return articleOf(claim).equals(article)
                && gold.overlaps(points.get(statement.article()).stretch(statement.span()));
    }
}
