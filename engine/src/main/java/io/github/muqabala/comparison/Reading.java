package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.passage.PassageOptions;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.passage.Reuse;
import io.github.muqabala.text.Quotations;
import io.github.muqabala.text.Span;
import java.util.List;

/** An article read for itself, whatever the other has; only {@code count} is told that afterwards. */
record Reading(Article article, List<Furniture> furniture, List<Repeat> repeats, WordCount count) {

    static Reading of(Article article, PassageOptions options) {
        List<Span> quotations = Quotations.of(article.text().original());
        List<Furniture> furniture = Furniture.of(article.text());
        List<Repeat> repeats = Reuse.within(article.text(), options);
        WordCount count = new WordCount(article.text(), quotations, furniture, repeats);
        return new Reading(article, furniture, repeats, count);
    }

    Witness witness() {
        return new Witness(article, count.quotations(), furniture, repeats, count.shared(), count.composition());
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(article.text(), count.prose());
    }
}
