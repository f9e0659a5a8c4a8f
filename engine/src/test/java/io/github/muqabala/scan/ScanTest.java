package io.github.muqabala.scan;

import static io.github.muqabala.scan.Archive.options;
import static io.github.muqabala.scan.Archive.slice;
import static io.github.muqabala.scan.Archive.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.duplicate.JoinThresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeResultDoesNotDependOnTheNumberOfThreads() throws IOException {
        Corpus corpus = largeCorpus(true);
        ScanResult one = Scan.of(corpus, options(12, 1, true), ScanListener.NONE);
        assertThat(one.articles()).hasSize(900);
        assertThat(one.clusters()).hasSizeGreaterThan(50);
        assertThat(one.passages()).hasSizeGreaterThan(50);
        assertThat(one.skipped().count()).isEqualTo(6);
        for (int threads = 2; threads < 6; threads++) {
            assertThat(Scan.of(corpus, options(12, threads, true), ScanListener.NONE))
                    .isEqualTo(one);
        }
    }

    @Test
    void theFirstProblemInTheOrderOfTheCorpusIsToldWhateverTheThreads() throws IOException {
        Corpus corpus = largeCorpus(true);
        for (int round = 0; round < 10; round++) {
            for (int threads = 1; threads < 5; threads++) {
                ScanOptions options = options(0, threads, false);
                assertThatExceptionOfType(UnreadableArticleException.class)
                        .isThrownBy(() -> Scan.of(corpus, options, ScanListener.NONE))
                        .withMessage(folder.resolve("101.txt") + ": is empty; name a file with text in it");
            }
        }
    }

    @Test
    void whatCannotBeReadIsCountedAndTheFirstHundredToldInOrder() throws IOException {
        Archive archive = new Archive(folder);
        for (int i = 1; i <= 250; i++) {
            archive.addLine(i % 2 == 0 ? "{\"text\":\"good\"}" : "bad");
        }
        ScanResult result = archive.scan(options(0, 2, true));
        assertThat(result.articles()).hasSize(125);
        assertThat(result.skipped().count()).isEqualTo(125);
        assertThat(result.skipped().first()).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(result.skipped().first().get(i)).contains(".jsonl:" + (2 * i + 1) + ": ");
        }
    }

    /** Their numbers must not shift those of the articles that the second reading looks up. */
    @Test
    void passagesAreFoundAmongWhatCannotBeRead() throws IOException {
        String wire = words(1, 100);
        Archive archive = new Archive(folder)
                .addLine("bad")
                .add("wire", null, wire)
                .addLine("[]")
                .add("report", null, words(2, 90), slice(wire, 20, 60));
        ScanResult result = archive.scan(options(30, 1, true));
        assertThat(result.passages()).hasSize(1);
        assertThat(result.passages().get(0).beginning())
                .isEqualTo(slice(wire, 20, 60).substring(0, 120));
        assertThat(result.skipped().count()).isEqualTo(2);
    }

    @Test
    void aCorpusOfNothingButProblemsHasNoArticles() throws IOException {
        ScanResult result = new Archive(folder).addLine("bad").scan(options(10, 2, true));
        assertThat(result.articles()).isEmpty();
        assertThat(result.clusters()).isEmpty();
        assertThat(result.passages()).isEmpty();
        assertThat(result.words()).isZero();
        assertThat(new Archive(folder).scan(options(10, 1, false)).articles()).isEmpty();
    }

    @Test
    void whatIsKeptOfAnArticleIsAllButItsText() throws IOException {
        ScannedArticle article = new Archive(folder)
                .add("n1", "2023-05-18", "Headline\nand a body")
                .scan()
                .articles()
                .get(0);
        assertThat(article.id()).isEqualTo("n1");
        assertThat(article.title()).isEqualTo("Headline");
        assertThat(article.words()).isEqualTo(4);
        assertThat(article.place()).hasToString(folder.resolve("archive.jsonl") + ":1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theListenerIsToldOfEveryArticleAndByteAndThenOfTheComparison(int threads) throws IOException {
        Corpus corpus = largeCorpus(false);
        List<Long> articles = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        Scan.of(corpus, options(0, threads, false), new ScanListener() {
            @Override
            public synchronized void read(long articlesRead, long bytesRead) {
                articles.add(articlesRead);
                bytes.add(bytesRead);
            }

            @Override
            public void comparing() {
                told.add((long) articles.size());
            }
        });
        assertThat(articles).contains(900L).allMatch(count -> count > 0 && count <= 900);
        assertThat(bytes).contains(corpus.bytes()).allMatch(count -> count > 0 && count <= corpus.bytes());
        assertThat(told).containsExactly((long) articles.size());
    }

    @Test
    void optionsAreChecked() {
        JoinThresholds thresholds = new JoinThresholds(0.8, 0.6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScanOptions(thresholds, 0, false, 0, 1, false))
                .withMessage("a shingle has at least one word, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScanOptions(thresholds, 3, false, 9, 1, false))
                .withMessage("a passage has at least 10 words, not 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScanOptions(thresholds, 3, false, 0, 0, false))
                .withMessage("there is at least one thread, not 0");
    }

    /** Three hundred text files and two of lines with copies and lifted passages; several stretches of each. */
    private Corpus largeCorpus(boolean withProblems) throws IOException {
        Archive archive = new Archive(folder);
        for (int i = 0; i < 900; i++) {
            String text = words(i, 80);
            if (i % 5 == 4) {
                text = words(i - 3, 78) + " the end";
            } else if (i % 7 == 6) {
                text += " " + slice(words(i / 2, 80), 10, 30);
            }
            if (i < 300) {
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i * 10)), text);
            } else {
                archive.add("line " + i, i % 2 == 0 ? "2023-05-18" : null, text);
            }
            if (withProblems && i % 150 == 10) {
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i * 10 + 1)), "");
            }
        }
        archive.write();
        return Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
    }
}
