package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name :
                List.of("a.txt", "b.md", "drafts/c.txt", "2023/d.txt", "2023/drafts/e.txt", "2023/f.ndjson")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.endsWith("json") ? "{\"text\":\"" + name + "\"}" : name);
        }
    }

    @Test
    void ofAFolderOnlyWhatIsIncludedIsTakenWhateverItsName() throws IOException {
        assertThat(taken(List.of("*.md"), List.of())).containsExactly("b.md");
        assertThat(taken(List.of("2023/*.txt", "b.*"), List.of())).containsExactly("2023/d.txt", "b.md");
        assertThat(taken(List.of("**/*.txt"), List.of()))
                .containsExactly("2023/d.txt", "2023/drafts/e.txt", "a.txt", "drafts/c.txt");
    }

    @Test
    void whatIsExcludedIsNotTakenAndFoldersAreNotEntered() throws IOException {
        assertThat(taken(List.of(), List.of("drafts"))).containsExactly("2023/d.txt", "2023/f.ndjson", "a.txt");
        assertThat(taken(List.of(), List.of("2023/**"))).containsExactly("a.txt", "drafts/c.txt");
        assertThat(taken(List.of(), List.of("*.txt"))).containsExactly("2023/f.ndjson");
        assertThat(taken(List.of("*.{txt,md}"), List.of("d*"))).containsExactly("a.txt", "b.md");
    }

    @Test
    void filesThatAreNamedThemselvesAreTakenAnyway() throws IOException {
        Corpus corpus = Corpus.builder(CorpusOptions.DEFAULT, FileNames.of(List.of("*.md"), List.of("a*")))
                .add(folder.resolve("a.txt"))
                .build();
        assertThat(Reading.of(corpus).texts()).containsExactly("a.txt");
    }

    @Test
    void aMalformedPatternIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileNames.of(List.of("a[b"), List.of()))
                .withMessageStartingWith("'a[b' is not a pattern of file names (");
    }

    @Test
    void aStreamIsHeldSoThatItIsReadTwice() throws IOException {
        byte[] lines = Crawl.utf8("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
        Corpus corpus = Corpus.builder(CorpusOptions.DEFAULT, FileNames.USUAL)
                .add("standard input", new ByteArrayInputStream(lines))
                .build();
        assertThat(Reading.of(corpus).places()).containsExactly("standard input:1", "standard input:2");
        assertThat(Reading.of(corpus).texts()).containsExactly("a", "b");
        Corpus text = Corpus.builder(CorpusOptions.DEFAULT, FileNames.USUAL)
                .add("standard input", new ByteArrayInputStream(Crawl.utf8("The harbour reopened.")))
                .build();
        assertThat(Reading.of(text).article().source()).isEqualTo("standard input");
        Corpus nothing = Corpus.builder(CorpusOptions.DEFAULT, FileNames.USUAL)
                .add("standard input", new ByteArrayInputStream(new byte[0]))
                .build();
        assertThat(Reading.of(nothing).problems())
                .containsExactly("standard input: is empty; name a file with text in it");
    }

    private List<String> taken(List<String> include, List<String> exclude) throws IOException {
        return Reading.of(Corpus.builder(CorpusOptions.DEFAULT, FileNames.of(include, exclude))
                        .add(folder)
                        .build())
                .texts();
    }
}
