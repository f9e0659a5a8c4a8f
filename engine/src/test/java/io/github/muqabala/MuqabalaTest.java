package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.passage.Comparison;
import io.github.muqabala.passage.Passage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MuqabalaTest {

    /** The example in README.md. */
    @Test
    void comparesTwoFiles() throws IOException {
        Path articles = Path.of("..", "fixtures", "articles");

        Article wire = Muqabala.read(articles.resolve("ar-wire-a.txt"));
        Article edited = Muqabala.read(articles.resolve("ar-edited.txt"));
        Comparison comparison = Muqabala.compare(wire, edited);
        for (Passage passage : comparison.passages()) {
            String copied = passage.right().in(edited.text().original());
            assertThat(copied).isNotBlank();
        }
        double copiedShare = comparison.similarity().sharedRight();

        assertThat(copiedShare).isBetween(0.8, 0.9);
        assertThat(comparison.passages()).hasSize(5);
    }
}
