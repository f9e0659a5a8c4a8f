package io.github.muqabala.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

/** Writes a corpus as {@code muqabala scan} reads it, one article a line, some thousand articles at a time. */
final class CorpusWriter {
    private static final int BLOCK = 200;
    private static final int BLOCKS_AT_A_TIME = 32;

    private static final Instant FIRST_DATE = Instant.parse("2026-01-01T00:00:00Z");
    private static final long SECONDS_BETWEEN_ARTICLES = 20;

    private CorpusWriter() {}

    /** Writes the first articles of a corpus, on all processors. */
    static void write(Corpus corpus, int articles, Path file) throws IOException {
        int blocks = (articles + BLOCK - 1) / BLOCK;
        try (OutputStream out = Files.newOutputStream(file)) {
            // A parallel stream over all of them would hold back in memory whatever is ready out of turn.
            for (int first = 0; first < blocks; first += BLOCKS_AT_A_TIME) {
                byte[][] lines = IntStream.range(first, Math.min(blocks, first + BLOCKS_AT_A_TIME))
                        .parallel()
                        .mapToObj(block -> lines(corpus, block * BLOCK, Math.min(articles, (block + 1) * BLOCK)))
                        .toArray(byte[][]::new);
                for (byte[] block : lines) {
                    out.write(block);
                }
            }
        }
    }

    private static byte[] lines(Corpus corpus, int first, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BLOCK * 6_000);
        try (JsonGenerator json = JsonLines.generator(out)) {
            for (int i = first; i < end; i++) {
                write(json, corpus, corpus.article(i));
            }
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Corpus corpus, SyntheticArticle article) throws IOException {
        Instant date = FIRST_DATE.plusSeconds(SECONDS_BETWEEN_ARTICLES * article.number());
        json.writeStartObject();
        json.writeStringField("id", SyntheticArticle.id(article.number()));
        json.writeStringField("title", corpus.title(article));
        json.writeStringField("text", corpus.text(article));
        json.writeStringField("source", "outlet-" + article.outlet());
        json.writeStringField("date", date.toString());
        json.writeStringField("language", article.language().tag);
        json.writeEndObject();
    }
}
