package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MuqabalaTest {

    @Test
    void theExamplesInTheReadmeAreThoseBelow() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String test = Files.readString(Path.of("src/test/java/io/github/muqabala/MuqabalaTest.java"));
        List<String> examples = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .toList();
        assertThat(examples).hasSize(2);
        assertThat(test.replaceAll("\\s+", " ")).contains(examples);
    }

    @Test
    void comparesTwoFiles() throws IOException {
        Path wireFile = Path.of("..", "fixtures", "articles", "ar-wire-a.txt");
        Path editedFile = wireFile.resolveSibling("ar-edited.txt");

        Article wire = Muqabala.read(wireFile);
        Article edited = Muqabala.read(editedFile);
        Comparison comparison = Muqabala.compare(wire, edited);

        double copiedShare = comparison.similarity().sharedRight();
        List<String> copied = new ArrayList<>();
        for (Passage passage : comparison.passages()) {
            copied.add(passage.right().in(edited.text().original()));
        }

        assertThat(copiedShare).isBetween(0.8, 0.9);
        assertThat(copied).hasSize(5).element(4).asString().endsWith("بيد الليبيين.");
    }

    @Test
    void scansAFolder() throws IOException {
        Path archive = Path.of("..", "fixtures", "articles");

        Corpus corpus = Corpus.of(List.of(archive), CorpusOptions.DEFAULT);
        ScanResult found = Muqabala.scan(corpus);

        List<String> republished = new ArrayList<>();
        for (ArticleCluster cluster : found.clusters()) {
            republished.add(found.articles().get(cluster.earliest()).title());
        }

        assertThat(republished).hasSize(3).element(2).asString().startsWith("Neighbours of Libya");
    }
}
