package io.github.muqabala.alignment;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts of tests, aligned. */
final class Aligned {
    private Aligned() {}

    /** By the actors and topics of the fixtures' lexicon on Libya. */
    static Alignment onLibya(String... texts) {
        try {
            return Alignment.of(
                    articles(texts),
                    AlignmentOptions.with(LexiconReader.read(
                            Fixtures.lexicon("libya"),
                            "libya.yaml",
                            Actors.known().ids())));
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    static Alignment plainly(String... texts) {
        return Alignment.of(articles(texts), AlignmentOptions.standard());
    }

    private static List<Extraction> articles(String... texts) {
        List<Extraction> articles = new ArrayList<>();
        for (String text : texts) {
            try {
                articles.add(new ArticleReader()
                        .extract(
                                "article-" + articles.size() + ".txt",
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }

    /** The words of a statement. */
    static String text(Alignment alignment, Statement statement) {
        return statement
                .span()
                .in(alignment.articles().get(statement.article()).article().text().original());
    }
}
