package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ClusterMember;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.ScannedArticle;
import io.github.muqabala.scan.SharedPassage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Version 1 of the published format; it never changes, a change of shape is version 2. */
final class JsonScanReport implements ScanReport {
    private static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    @Override
    public void write(ScanResult result, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            writeTotals(json, result);
            for (String problem : result.skipped().first()) {
                start(json, "skipped");
                json.writeStringField("problem", problem);
                json.writeEndObject();
            }
            for (List<Integer> group : result.join().identical()) {
                start(json, "identical");
                json.writeArrayFieldStart("articles");
                for (int article : group) {
                    json.writeString(id(result, article));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            for (SimilarPair pair : result.join().pairs()) {
                writePair(json, result, pair);
            }
            for (ArticleCluster cluster : result.clusters()) {
                writeCluster(json, result, cluster);
            }
            for (SharedPassage passage : result.passages()) {
                writePassage(json, result, passage);
            }
            start(json, "end");
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void start(JsonGenerator json, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }

    private static void writeTotals(JsonGenerator json, ScanResult result) throws IOException {
        start(json, "scan");
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeNumberField("articles", result.articles().size());
        json.writeNumberField("words", result.words());
        json.writeNumberField("republished", result.republished());
        json.writeNumberField("clusters", result.clusters().size());
        json.writeNumberField("pairs", result.join().pairs().size());
        json.writeNumberField("passages", result.passages().size());
        json.writeNumberField("skipped", result.skipped().count());
        json.writeEndObject();
    }

    private static void writePair(JsonGenerator json, ScanResult result, SimilarPair pair) throws IOException {
        start(json, "pair");
        json.writeStringField("left", id(result, pair.first()));
        json.writeStringField("right", id(result, pair.second()));
        json.writeNumberField("jaccard", pair.jaccard());
        json.writeNumberField("containmentLeft", pair.containmentFirst());
        json.writeNumberField("containmentRight", pair.containmentSecond());
        json.writeNumberField("shared", pair.shared());
        json.writeEndObject();
    }

    private static void writeCluster(JsonGenerator json, ScanResult result, ArticleCluster cluster) throws IOException {
        start(json, "cluster");
        json.writeStringField("earliest", id(result, cluster.earliest()));
        json.writeStringField("representative", id(result, cluster.representative()));
        json.writeBooleanField("complete", cluster.cluster().isComplete());
        json.writeArrayFieldStart("members");
        for (ClusterMember member : cluster.members()) {
            ScannedArticle article = result.articles().get(member.article());
            Metadata metadata = article.metadata();
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeStringField("place", article.place().toString());
            json.writeStringField("title", article.title());
            writeIfKnown(json, "url", metadata.url());
            writeIfKnown(json, "source", metadata.outlet());
            writeIfKnown(json, "date", metadata.date());
            writeIfKnown(json, "language", metadata.language());
            json.writeNumberField("words", article.words());
            json.writeStringField("relation", member.relation().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("jaccard", member.jaccard());
            json.writeNumberField("containment", member.containment());
            json.writeNumberField("coverage", member.coverage());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePassage(JsonGenerator json, ScanResult result, SharedPassage passage) throws IOException {
        start(json, "passage");
        json.writeStringField("article", id(result, passage.article()));
        json.writeNumberField("start", passage.span().start());
        json.writeNumberField("end", passage.span().end());
        json.writeStringField("source", id(result, passage.source()));
        json.writeNumberField("sourceStart", passage.sourceSpan().start());
        json.writeNumberField("sourceEnd", passage.sourceSpan().end());
        json.writeNumberField("words", passage.words());
        json.writeStringField("beginning", passage.beginning());
        json.writeEndObject();
    }

    private static void writeIfKnown(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static String id(ScanResult result, int article) {
        return result.articles().get(article).id();
    }
}
