package io.github.muqabala.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.article.Article;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.report.wording.StanceSign;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row for each position of each article: who holds it on what, by whose words. */
final class CsvAlignmentReport implements AlignmentReport {
    private static final String[] HEADER = {
        "statement",
        "article",
        "origin",
        "file",
        "outlet",
        "date",
        "title",
        "source",
        "actor",
        "actor_arabic",
        "actor_english",
        "topic",
        "topic_arabic",
        "topic_english",
        "stance",
        "side",
        "modality",
        "quote",
        "start",
        "end"
    };

    @Override
    public void write(Alignment alignment, Writer out) throws IOException {
        try {
            write(
                    alignment,
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Alignment alignment, CsvWriter csv) throws IOException {
        csv.writeRecord(HEADER);
        OriginNumbers origins = OriginNumbers.of(alignment);
        Map<String, MatrixTopic> topics = new HashMap<>();
        alignment.matrix().topics().forEach(topic -> topics.put(topic.id(), topic));
        for (Statement statement : alignment.statements()) {
            Position position = statement.position();
            if (position != null) {
                Article article = alignment.articles().get(statement.article()).article();
                List<Topic> about = position.topics();
                String topic = about.isEmpty() ? "" : about.get(0).id();
                MatrixTopic known = topics.getOrDefault(topic, new MatrixTopic(topic, topic, topic, false));
                csv.writeRecord(
                        Integer.toString(statement.number()),
                        Integer.toString(statement.article() + 1),
                        Integer.toString(origins.of(statement.article()) + 1),
                        CsvText.of(article.source()),
                        CsvText.of(article.metadata().outlet()),
                        CsvText.of(article.metadata().date()),
                        CsvText.of(article.title()),
                        CsvText.of(source(statement, article)),
                        CsvText.of(position.actor().id()),
                        CsvText.of(position.actor().arabic()),
                        CsvText.of(position.actor().english()),
                        CsvText.of(topic),
                        CsvText.of(known.arabic()),
                        CsvText.of(known.english()),
                        JsonFields.name(position.stance()),
                        JsonFields.name(StanceSign.of(position.stance())),
                        JsonFields.name(position.modality()),
                        CsvText.of(statement.span().in(article.text().original())),
                        Integer.toString(statement.span().start()),
                        Integer.toString(statement.span().end()));
            }
        }
        csv.flush();
    }

    /** Who says it, in the words of the article; empty if it does itself. */
    private static String source(Statement statement, Article article) {
        List<Attribution> attributions = statement.claim().attributions();
        Span source = attributions.isEmpty() ? null : attributions.get(0).source();
        return source == null ? "" : source.in(article.text().original());
    }
}
