package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.SharedPassage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The story in {@code fixtures} scanned: what its authors say is republished is found, and nothing else. */
class CorpusScanTest {
    private static final Path ARTICLES = Path.of("../fixtures/articles");
    private static final Set<String> REPUBLISHED = Set.of("identical", "edited", "extended");
    private static final Set<String> SHARING = Set.of("excerpt", "partial", "shared-quote");

    @Test
    void clustersAreThoseOfTheGold() throws IOException {
        assertThat(goldClusters()).hasSize(3);
        assertThat(clusters(scan(0, List.of(ARTICLES)))).isEqualTo(goldClusters());
    }

    @Test
    void anExcerptIsJoinedToItsSourceByAPassage() throws IOException {
        ScanResult result = scan(25, List.of(ARTICLES));
        List<Set<String>> clusters = goldClusters();
        Set<Set<String>> joined = result.passages().stream()
                .map(passage -> union(
                        cluster(clusters, id(result, passage.article())),
                        cluster(clusters, id(result, passage.source()))))
                .collect(Collectors.toSet());
        int excerpts = 0;
        for (JsonNode pair : gold().get("pairs")) {
            if (pair.get("relation").asText().equals("excerpt")) {
                excerpts++;
                assertThat(joined)
                        .contains(union(
                                cluster(clusters, pair.get("left").asText()),
                                cluster(clusters, pair.get("right").asText())));
            }
        }
        assertThat(excerpts).isEqualTo(5);
    }

    @Test
    void aPassageIsOnlyWhereTheGoldHasSharedText() throws IOException {
        ScanResult result = scan(ScanOptions.LEAST_PASSAGE_WORDS, List.of(ARTICLES));
        Set<Set<String>> sharing = new HashSet<>();
        for (JsonNode pair : gold().get("pairs")) {
            if (SHARING.contains(pair.get("relation").asText())) {
                sharing.add(Set.of(pair.get("left").asText(), pair.get("right").asText()));
            }
        }
        assertThat(result.passages()).isNotEmpty();
        for (SharedPassage passage : result.passages()) {
            assertThat(sharing).contains(Set.of(id(result, passage.article()), id(result, passage.source())));
        }
    }

    @Test
    void realArticlesBesideThemChangeNothing() throws IOException {
        List<Path> paths = new ArrayList<>(SeedArticles.files());
        int seeds = paths.size();
        paths.add(ARTICLES);
        ScanResult result = scan(ScanOptions.LEAST_PASSAGE_WORDS, paths);
        ScanResult fixtures = scan(ScanOptions.LEAST_PASSAGE_WORDS, List.of(ARTICLES));
        assertThat(result.articles()).hasSize(fixtures.articles().size() + seeds);
        assertThat(clusters(result)).isEqualTo(goldClusters());
        assertThat(result.passages())
                .hasSameSizeAs(fixtures.passages())
                .noneMatch(passage -> passage.article() < seeds || passage.source() < seeds);
    }

    private static ScanResult scan(int passageWords, List<Path> paths) throws IOException {
        ScanOptions defaults = ScanOptions.DEFAULT;
        ScanOptions options = new ScanOptions(defaults.thresholds(), 3, false, passageWords, 2, false);
        return Scan.of(Corpus.of(paths, CorpusOptions.DEFAULT), options, ScanListener.NONE);
    }

    private static List<Set<String>> clusters(ScanResult result) {
        List<Set<String>> clusters = new ArrayList<>();
        for (ArticleCluster cluster : result.clusters()) {
            clusters.add(cluster.members().stream()
                    .map(member -> id(result, member.article()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return sorted(clusters);
    }

    private static List<Set<String>> goldClusters() throws IOException {
        List<Set<String>> clusters = new ArrayList<>();
        for (JsonNode pair : gold().get("pairs")) {
            if (REPUBLISHED.contains(pair.get("relation").asText())) {
                Set<String> union = new TreeSet<>(union(
                        cluster(clusters, pair.get("left").asText()),
                        cluster(clusters, pair.get("right").asText())));
                clusters.removeIf(union::containsAll);
                clusters.add(union);
            }
        }
        return sorted(clusters);
    }

    private static List<Set<String>> sorted(List<Set<String>> clusters) {
        return clusters.stream()
                .sorted((a, b) -> a.iterator().next().compareTo(b.iterator().next()))
                .toList();
    }

    /** The cluster that an article is in, if need be of itself alone. */
    private static Set<String> cluster(List<Set<String>> clusters, String id) {
        return clusters.stream()
                .filter(cluster -> cluster.contains(id))
                .findFirst()
                .orElse(Set.of(id));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }

    private static JsonNode gold() throws IOException {
        return new ObjectMapper().readTree(Fixtures.gold());
    }

    private static String id(ScanResult result, int article) {
        Path file = Path.of(result.articles().get(article).id());
        return Objects.requireNonNull(file.getFileName()).toString().replace(".txt", "");
    }
}
