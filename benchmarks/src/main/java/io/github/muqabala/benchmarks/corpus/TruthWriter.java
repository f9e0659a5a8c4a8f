package io.github.muqabala.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Writes what is true of a corpus: what was planted, and every pair of similar articles. */
final class TruthWriter {
    private TruthWriter() {}

    static void write(Corpus corpus, int articles, Path file) throws IOException {
        try (JsonGenerator json = JsonLines.generator(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < articles; i++) {
                SyntheticArticle article = corpus.article(i);
                if (article.kind().isPlanted()) {
                    writePlanted(json, article);
                }
            }
            long[][] sets = IntStream.range(0, articles)
                    .parallel()
                    .mapToObj(i -> Shingles.of(corpus.article(i).words()))
                    .toArray(long[][]::new);
            for (TruthPair pair : PairCounter.count(sets)) {
                writePair(json, pair);
            }
            json.writeRaw('\n');
        }
    }

    private static void writePlanted(JsonGenerator json, SyntheticArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "planted");
        json.writeStringField("id", SyntheticArticle.id(article.number()));
        json.writeStringField("kind", article.kind().label());
        json.writeStringField("origin", SyntheticArticle.id(article.origin()));
        if (article.kind().isStretch()) {
            json.writeNumberField("words", article.stretch());
        }
        json.writeEndObject();
    }

    private static void writePair(JsonGenerator json, TruthPair pair) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "pair");
        json.writeStringField("left", SyntheticArticle.id(pair.left()));
        json.writeStringField("right", SyntheticArticle.id(pair.right()));
        json.writeNumberField("shared", pair.shared());
        json.writeNumberField("leftSize", pair.leftSize());
        json.writeNumberField("rightSize", pair.rightSize());
        json.writeEndObject();
    }
}
