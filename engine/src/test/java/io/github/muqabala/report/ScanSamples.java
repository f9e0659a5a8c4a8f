package io.github.muqabala.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.corpus.Place;
import io.github.muqabala.duplicate.Cluster;
import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ClusterMember;
import io.github.muqabala.scan.Relation;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.ScannedArticle;
import io.github.muqabala.scan.SharedPassage;
import io.github.muqabala.scan.Skipped;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Results of scans to report. */
final class ScanSamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScanSamples() {}

    /** The fixtures with what their gold knows of them, one of them twice, and two lines that cannot be read. */
    static ScanResult fixtures(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("not JSON"));
        for (JsonNode gold : JSON.readTree(Fixtures.gold()).get("articles")) {
            ObjectNode line = JSON.createObjectNode();
            line.set("id", gold.get("id"));
            line.put("text", Fixtures.article(gold.get("id").asText()));
            line.set("title", gold.get("title"));
            line.set("source", gold.get("outlet"));
            line.set("date", gold.get("date"));
            line.set("language", gold.get("language"));
            lines.add(line.toString());
        }
        ObjectNode copy = (ObjectNode) JSON.readTree(lines.get(lines.size() - 1));
        copy.put("id", "en-positions-copy")
                .put("url", "https://example.org/?a=1&b=2")
                .put("date", "2023-05-21T08:00:00+02:00")
                .put("title", "Positions, \"again\"\nand on a second line");
        lines.add(copy.toString());
        lines.add("{\"id\":\"bad\",\"text\":[]}");
        Path file = Files.write(folder.resolve("news.jsonl"), lines);
        ScanOptions options = new ScanOptions(new JoinThresholds(0.8, 0.6), 3, false, 15, 1, true);
        return elsewhere(
                Scan.of(Corpus.of(List.of(file), CorpusOptions.DEFAULT), options, ScanListener.NONE),
                file.toString(),
                "archive/news.jsonl");
    }

    /** The same result of a file of another name. */
    private static ScanResult elsewhere(ScanResult result, String file, String name) {
        return new ScanResult(
                result.articles().stream()
                        .map(article -> new ScannedArticle(
                                article.id(),
                                new Place(name, article.place().number()),
                                article.title(),
                                article.metadata(),
                                article.words()))
                        .toList(),
                result.join(),
                result.clusters(),
                result.passages(),
                new Skipped(
                        result.skipped().count(),
                        result.skipped().first().stream()
                                .map(problem -> problem.replace(file, name))
                                .toList(),
                        result.skipped().pagesWithoutArticle()));
    }

    /** More of everything than a text shows: so many clusters, the first of twelve, as
     * many passages, and 1,234 problems. */
    static ScanResult more(int size) {
        List<ScannedArticle> articles = new ArrayList<>();
        List<ArticleCluster> clusters = new ArrayList<>();
        List<SharedPassage> passages = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> members = IntStream.range(articles.size(), articles.size() + (i == 0 ? 12 : 2))
                    .boxed()
                    .toList();
            members.forEach(member -> articles.add(article("n" + member, "Headline " + member, Metadata.NONE)));
            clusters.add(copies(members));
            passages.add(new SharedPassage(i + 1, new Span(5, 205), i, new Span(10, 210), 40, "beginning of " + i));
        }
        List<String> problems = IntStream.rangeClosed(1, 100)
                .mapToObj(line -> "news.jsonl:" + line + ": has no words in it; take the line out")
                .toList();
        SimilarPair pair = new SimilarPair(0, 12, 90, 100, 100);
        return new ScanResult(
                articles,
                new JoinResult(
                        List.of(pair),
                        clusters.stream()
                                .map(cluster -> cluster.cluster().members())
                                .toList()),
                clusters,
                passages,
                new Skipped(1_234, problems, 0));
    }

    /** So many clusters of so many identical articles each. */
    static ScanResult clusters(int count, int size) {
        List<ScannedArticle> articles = new ArrayList<>();
        List<ArticleCluster> clusters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> members =
                    IntStream.range(i * size, (i + 1) * size).boxed().toList();
            members.forEach(member -> articles.add(article("n" + member, "Headline " + member, Metadata.NONE)));
            clusters.add(copies(members));
        }
        JoinResult join = new JoinResult(
                List.of(),
                clusters.stream().map(cluster -> cluster.cluster().members()).toList());
        return new ScanResult(articles, join, clusters, List.of(), Skipped.NONE);
    }

    /** A scan that found nothing. */
    static ScanResult nothing() {
        return new ScanResult(
                List.of(article("n1", "Headline", Metadata.NONE)),
                new JoinResult(List.of(), List.of()),
                List.of(),
                List.of(),
                Skipped.NONE);
    }

    static ScannedArticle article(String id, String title, Metadata metadata) {
        return new ScannedArticle(id, new Place("news.jsonl", 1), title, metadata, 100);
    }

    static Metadata dated(String date) {
        return Metadata.of(null, null, "Wire", date, null);
    }

    /** A cluster of identical articles. */
    static ScanResult cluster(ScannedArticle... articles) {
        List<Integer> all = IntStream.range(0, articles.length).boxed().toList();
        return new ScanResult(
                List.of(articles),
                new JoinResult(List.of(), List.of(all)),
                List.of(copies(all)),
                List.of(),
                Skipped.NONE);
    }

    private static ArticleCluster copies(List<Integer> articles) {
        List<ClusterMember> members = articles.stream()
                .map(article -> new ClusterMember(
                        article, article.equals(articles.get(0)) ? Relation.EARLIEST : Relation.IDENTICAL, 1, 1, 1))
                .toList();
        return new ArticleCluster(members, articles.get(0), new Cluster(articles, List.of(articles), List.of()));
    }
}
