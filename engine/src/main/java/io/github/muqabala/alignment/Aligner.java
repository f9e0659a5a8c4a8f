package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claims;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Aligns articles, step by step. */
final class Aligner {
    private final List<AlignedArticle> articles;
    private final AlignmentOptions options;

    Aligner(List<Extraction> extractions, AlignmentOptions options) {
        this.options = options;
        articles = extractions.stream()
                .map(extraction -> new AlignedArticle(extraction, Claims.of(extraction, options.claims())))
                .toList();
    }

    Alignment alignment() {
        List<Statement> statements = Statements.of(articles);
        List<Words> words = articles.stream()
                .map(article -> Words.of(article.article().text()))
                .toList();
        Readings readings = new Readings(words, statements);
        Camps camps = Camps.of(statements, words);
        TopicNames names = new TopicNames(options.lexicon());
        List<Link> links = new ArrayList<>(new PositionLinks(articles, readings).between(camps));
        links.addAll(new WordingLinks(statements, words, readings).all());
        links.sort(Comparator.comparingInt((Link link) -> link.left().number())
                .thenComparingInt(link -> link.right().number()));
        List<Origin> origins = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            origins.add(new Origin(List.of(article), Origin.Basis.ALONE, null));
        }
        Groups groups = new Groups(names, origins);
        return new Alignment(
                articles,
                origins,
                statements,
                links,
                groups.of(camps),
                groups.disagreements(links),
                new MatrixBuilder(names).build(camps));
    }
}
