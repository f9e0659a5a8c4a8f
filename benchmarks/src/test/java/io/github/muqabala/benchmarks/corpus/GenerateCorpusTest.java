package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCorpusTest {
    @TempDir
    Path folder;

    @Test
    void writesCorpusAndTruthAndTheSameAgain() throws IOException {
        generate("a", "--articles", "300", "--seed", "5");
        generate("b", "--articles", "300", "--seed", "5");
        generate("c", "--articles", "300", "--seed", "6");
        for (String suffix : List.of(".jsonl", "-truth.jsonl")) {
            assertThat(folder.resolve("a" + suffix)).hasSameBinaryContentAs(folder.resolve("b" + suffix));
        }
        assertThat(Files.mismatch(folder.resolve("a.jsonl"), folder.resolve("c.jsonl")))
                .isNotNegative();
    }

    @Test
    void aLineIsAnArticle() throws IOException {
        generate("a", "--articles", "300");
        Corpus corpus = new Corpus(new Seed(1), Mode.MIXED);
        List<JsonRecord> articles = new ArrayList<>();
        JsonRecord.forEach(folder.resolve("a.jsonl"), articles::add);
        assertThat(Files.readAllLines(folder.resolve("a.jsonl"))).hasSize(300);
        assertThat(articles).hasSize(300);
        JsonRecord last = articles.get(299);
        assertThat(last.text("id")).isEqualTo("a0000300");
        assertThat(last.text("text")).isEqualTo(corpus.text(corpus.article(299)));
        assertThat(last.text("title")).isEqualTo(corpus.title(corpus.article(299)));
        assertThat(last.text("source")).matches("outlet-\\d+");
        assertThat(last.text("date")).isEqualTo("2026-01-01T01:39:40Z");
        assertThat(last.text("language")).isIn("ar", "en");
    }

    @Test
    void truthNamesWhatWasPlantedAndThePairs() throws IOException {
        generate("a", "--articles", "300");
        Truth truth = Truth.read(folder.resolve("a-truth.jsonl"), new ArticleNumbers());
        assertThat(truth.planted()).hasSizeBetween(60, 120);
        assertThat(truth.pairs()).isNotEmpty();
        assertThat(truth.pairs().values())
                .allSatisfy(pair -> assertThat(pair.reaches(0.5, 0.6)).isTrue());
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate("a", "--articles", "9", "--identical"))
                .withMessageContaining("--truth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate("a", "--articles", "9", "--plain", "--footer"))
                .withMessageContaining("one option");
        assertThatIllegalArgumentException().isThrownBy(() -> generate("a", "--articles", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> generate("a", "--articles"));
        assertThatIllegalArgumentException().isThrownBy(() -> generate("a", "--article", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> generate("a"));
        assertThat(folder).isEmptyDirectory();
    }

    private void generate(String name, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--output",
                folder.resolve(name + ".jsonl").toString(),
                "--truth",
                folder.resolve(name + "-truth.jsonl").toString()));
        arguments.addAll(List.of(options));
        GenerateCorpus.run(arguments.toArray(String[]::new));
    }
}
