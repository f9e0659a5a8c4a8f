package io.github.muqabala.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextsTest {
    @TempDir
    private Path folder;

    private ArticleTexts texts(Archive archive, int threads) throws IOException {
        ScanResult scanned = archive.scan();
        return new ArticleTexts(Corpus.of(List.of(folder), CorpusOptions.DEFAULT), scanned, threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void itReadsThoseArticlesThatAreAskedForAndNoOther(int threads) throws IOException {
        Archive archive = new Archive(folder);
        for (int i = 0; i < 500; i++) {
            archive.add("a" + i, null, Archive.words(i, 200));
        }
        Map<Integer, Article> read = texts(archive, threads).read(Set.of(3, 0, 499));
        assertThat(read).containsOnlyKeys(0, 3, 499);
        assertThat(read.values())
                .extracting(article -> article.source() + " " + article.text().original())
                .containsExactlyInAnyOrder(
                        "a0 " + Archive.words(0, 200),
                        "a3 " + Archive.words(3, 200),
                        "a499 " + Archive.words(499, 200));
    }

    @Test
    void thatTheCorpusHasChangedIsTold() throws IOException {
        Archive archive = new Archive(folder).add("a", null, "one two three").add("b", null, "four five six");
        ArticleTexts texts = texts(archive, 1);
        Path file = folder.resolve("archive.jsonl");
        Files.writeString(file, Files.readString(file).replace("six", "six seven"));
        assertThat(texts.read(Set.of(0))).containsOnlyKeys(0);
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> texts.read(Set.of(0, 1)))
                .withMessage(file + ": changed while it was being read; scan again when nobody writes to the corpus");
        Files.delete(file);
        assertThatExceptionOfType(UnreadableArticleException.class).isThrownBy(() -> texts.read(Set.of(0)));
    }
}
