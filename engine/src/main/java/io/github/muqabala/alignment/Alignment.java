package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Extraction;
import java.util.List;

/**
 * What several articles say, side by side.
 *
 * @param articles in the order in which they were given
 * @param origins each article in exactly one, in the order of their first articles
 * @param statements all there are, by number
 * @param links which statements speak of the same and what they are to one another, by their left and then their right
 *     statement; of each statement those to the likeliest others, so that their number grows with that of the statements
 * @param groups statements that say the same, those of the most origins first; a statement that is alone in what it says is in
 *     none
 * @param disagreements conflicts first, then differences, of each those of the most articles first
 * @param matrix who holds what, in which article
 */
public record Alignment(
        List<AlignedArticle> articles,
        List<Origin> origins,
        List<Statement> statements,
        List<Link> links,
        List<Group> groups,
        List<Disagreement> disagreements,
        PositionMatrix matrix) {
    /** Takes copies. */
    public Alignment {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Sets the statements of articles side by side.
     *
     * @param articles in any order; of one alone its statements are aligned among themselves
     * @throws IllegalArgumentException if there are none
     */
    public static Alignment of(List<Extraction> articles, AlignmentOptions options) {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles");
        }
        return new Aligner(articles, options).alignment();
    }

    /** The number of the origin of an article. */
    public int originOf(int article) {
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i).articles().contains(article)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no article " + article);
    }

    /**
     * By article the whole claims that no statement of another article has anything to do with, in reading order; without
     * headlines, which say again what the article says. Costs one pass over all links and statements.
     */
    public List<List<Statement>> onlyHere() {
        return OnlyHere.of(this);
    }
}
