package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.metadata.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderAndItsFoldersAreReadInTheOrderOfTheirNames() throws IOException {
        write("b/2.txt", "b two");
        write("b/10.txt", "b ten");
        write("a.txt", "a");
        write("c.jsonl", "{\"text\":\"c\"}");
        write("b/a/x.txt", "b a x");
        assertThat(Reading.of(folder).texts()).containsExactly("a", "b ten", "b two", "b a x", "c");
    }

    @Test
    void ofAFolderOnlyWhatItsNameTellsIsTakenAndNothingHidden() throws IOException {
        write("a.TXT", "a");
        write("b.Jsonl", "{\"text\":\"b\"}");
        write("c.ndjson", "{\"text\":\"c\"}");
        write("d.md", "d");
        write("e.json", "{\"text\":\"e\"}");
        write("f", "f");
        write("txt", "txt");
        write("g.txt.bak", "g");
        write(".h.txt", "h");
        write(".git/i.txt", "i");
        assertThat(Reading.of(folder).texts()).containsExactly("a", "b", "c");
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsName() throws IOException {
        Path odd = write("notes.md", "{\n\"text\":\"not a line of JSON but words\"}");
        Path hidden = write(".hidden", "hidden words");
        assertThat(Reading.of(odd, hidden).texts())
                .containsExactly("{\n\"text\":\"not a line of JSON but words\"}", "hidden words");
    }

    @Test
    void aFileThatIsNamedTwiceIsTakenOnceWhereItIsNamedFirst() throws IOException {
        Path a = write("a.txt", "a");
        Path b = write("b.txt", "b");
        Corpus corpus = Corpus.of(
                List.of(b, folder, a, folder.resolve("../" + folder.getFileName() + "/a.txt"), a.toAbsolutePath()),
                CorpusOptions.DEFAULT);
        assertThat(corpus.files()).isEqualTo(2);
        assertThat(corpus.bytes()).isEqualTo(2);
        assertThat(Reading.of(corpus).texts()).containsExactly("b", "a");
    }

    @Test
    void aLinkToAFolderIsNotFollowedSoThatItCannotLeadRound() throws IOException {
        write("sub/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("sub/a.txt"));
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("none.txt"));
        assertThat(Reading.of(folder).texts()).containsExactly("a", "a");
        assertThat(Reading.of(folder.resolve("sub/up")).texts()).hasSize(2);
    }

    @Test
    void aFolderWithoutArticlesIsToldOf() throws IOException {
        write("sub/a.md", "a");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> Corpus.of(List.of(folder, folder.resolve("sub")), CorpusOptions.DEFAULT))
                .withMessage(folder + ", " + folder.resolve("sub")
                        + ": holds no file that is wanted: none of .txt, .html, .jsonl, .csv or .warc, also as .gz,"
                        + " unless others are asked for; name another folder, or the files themselves");
    }

    @Test
    void aPathThatLeadsNowhereIsToldOf() throws IOException {
        Path there = write("a.txt", "a");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> Corpus.of(List.of(there, folder.resolve("none")), CorpusOptions.DEFAULT))
                .withMessage(folder.resolve("none") + ": no such file or folder; check the path");
    }

    @Test
    void aFileThatIsGoneWhenItIsReadIsAProblemAndTheRestIsRead() throws IOException {
        write("a.txt", "a");
        Path lines = write("b.jsonl", "{\"text\":\"b\"}");
        write("c.txt", "");
        write("d.txt", "d");
        Corpus corpus = Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
        Files.delete(lines);
        assertThat(Reading.of(corpus).events())
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        lines + ": no such file; check the path",
                        folder.resolve("c.txt") + ": is empty; name a file with text in it",
                        folder.resolve("d.txt").toString());
    }

    @Test
    void stretchesAreNumberedAndCanBeReadInAnyOrderAndAgain() throws IOException {
        for (int i = 0; i < 70; i++) {
            write(String.format(Locale.ROOT, "%02d.txt", i), "t" + i);
        }
        write("70.jsonl", "{\"text\":\"t70\"}\n{\"text\":\"t71\"}\n");
        write("71.txt", "t72");
        Corpus corpus = Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
        List<String> once = Reading.of(corpus).texts();
        assertThat(once).hasSize(73).startsWith("t0").endsWith("t71", "t72");
        TreeMap<Integer, String> firsts = new TreeMap<>();
        try (CorpusReader reader = corpus.open()) {
            NumberedStretch next;
            while ((next = reader.next()) != null) {
                NumberedStretch stretch = next;
                stretch.stretch()
                        .read(
                                article -> firsts.putIfAbsent(
                                        stretch.number(),
                                        article.article().text().original()),
                                problem -> {});
            }
            assertThat(reader.bytesRead()).isEqualTo(corpus.bytes());
        }
        assertThat(firsts.keySet()).containsExactly(0, 1, 2, 3, 4);
        assertThat(firsts.values()).containsExactly("t0", "t32", "t64", "t70", "t72");
        assertThat(Reading.of(corpus).texts()).isEqualTo(once);
    }

    @Test
    void aClosedReaderHasNoMoreToGive() throws IOException {
        write("a.jsonl", "{\"text\":\"a\"}");
        write("b.txt", "b");
        CorpusReader reader = Corpus.of(List.of(folder), CorpusOptions.DEFAULT).open();
        assertThat(reader.next()).isNotNull();
        reader.close();
        assertThat(reader.next()).isNull();
    }

    @Test
    void theTitleAndTheIdOfATextAreItsFirstLineAndItsPath() throws IOException {
        Path file = write("a.txt", "\n Headline \nBody");
        Article article = Reading.of(file).article();
        assertThat(article.title()).isEqualTo("Headline");
        assertThat(article.source()).isEqualTo(file.toString());
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
        Set<String> places = new HashSet<>();
        try (CorpusReader reader =
                Corpus.of(List.of(file), CorpusOptions.DEFAULT).open()) {
            NumberedStretch stretch = Objects.requireNonNull(reader.next());
            stretch.stretch().read(read -> places.add(read.place().toString()), problem -> {});
        }
        assertThat(places).containsExactly(file.toString());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
