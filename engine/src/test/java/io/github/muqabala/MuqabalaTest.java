package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.passage.Comparison;
import io.github.muqabala.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MuqabalaTest {

    @Test
    void theExampleInTheReadmeIsTheOneBelow() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String example = readme.substring(readme.indexOf("```java\n") + 8);
        String test = Files.readString(Path.of("src/test/java/io/github/muqabala/MuqabalaTest.java"));
        assertThat(test.replaceAll("\\s+", " "))
                .contains(example.substring(0, example.indexOf("```")).replaceAll("\\s+", " "));
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
}
