package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;

/**
 * One article of a pair as the comparison sees it. (A witness is what collation calls one of the copies it compares.)
 *
 * @param article the article
 * @param quotations what counts as quotation, in reading order and without overlaps: four words or more that it, or the
 *     other article where both have them, puts between quotation marks, with the few words that say whose they are
 * @param furniture what surrounds the article on its page, in reading order; the parts do not overlap
 * @param repeats what it says twice, in reading order
 * @param shared the words of its passages that the other side has too, in runs, in reading order
 * @param composition how its words divide
 */
public record Witness(
        Article article,
        List<Span> quotations,
        List<Furniture> furniture,
        List<Repeat> repeats,
        List<Span> shared,
        Composition composition) {

    public Witness {
        quotations = List.copyOf(quotations);
        furniture = List.copyOf(furniture);
        repeats = List.copyOf(repeats);
        shared = List.copyOf(shared);
    }

    public Text text() {
        return article.text();
    }
}
