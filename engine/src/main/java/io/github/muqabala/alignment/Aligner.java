package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claims;
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
        Camps camps = Camps.of(statements);
        TopicNames names = new TopicNames(options.lexicon());
        List<Link> links = new ArrayList<>(new PositionLinks(articles).between(camps));
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
