package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalTaskTest {
    private static final String CLAIMS = """
            id\tclaim\ttitle
            c1\tالمصنع ينتج عشرة آلاف سيارة\tصناعة السيارات
            c2\tالبلدية تغلق الجسر القديم\tأعمال صيانة
            c3\tسعر الخبز يرتفع\tأسعار
            """;

    private static final String POSTS = """
            id\ttext
            p1\t@someone الجسر_القديم مغلق #البلدية https://example.org/xyz
            p2\tالخبز أغلى من قبل، أسعار مرتفعة
            p3\tلا شيء يخص أحدا
            """;

    @TempDir
    Path folder;

    private JsonNode measured(String right) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RetrievalTask()
                .run(
                        new String[] {
                            "--queries", write("posts.tsv", POSTS),
                            "--claims", write("claims.tsv", CLAIMS),
                            "--qrels", write("right.tsv", right)
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).strip();
        return new ObjectMapper().readTree(printed.substring(printed.lastIndexOf('\n') + 1));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void postsWithoutARightClaimAreLeftAside() throws IOException {
        JsonNode figures = measured("post\tclaim\np1\tc2\np2\tc3\n");

        assertThat(figures.path("queries").asInt()).isEqualTo(2);
        assertThat(figures.path("map5").asDouble()).isEqualTo(1);
        assertThat(figures.path("recall20").asDouble()).isEqualTo(1);
    }

    @Test
    void aRightClaimThatIsNotThereIsNotFound() throws IOException {
        JsonNode figures = measured("post\tclaim\np1\tc2\np1\tc9\n");

        assertThat(figures.path("map5").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("mrr").asDouble()).isEqualTo(1);
    }

    @Test
    void aLineOfOneColumnIsRefused() {
        assertThatThrownBy(() -> measured("post\tclaim\np1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one column");
    }

    @Test
    void precisionIsTakenAtEachRightResult() {
        Ranking ranking = Ranking.of(List.of("a", "b", "c", "d", "e", "f"), Set.of("b", "d", "f"));

        assertThat(ranking.map5()).isEqualTo((1 / 2.0 + 2 / 4.0) / 3);
        assertThat(ranking.mrr()).isEqualTo(0.5);
        assertThat(ranking.recall20()).isEqualTo(1);
    }

    @Test
    void aPostLosesItsLinksAndNames() {
        assertThat(Post.words("@user خبر #عاجل_جدا https://t.co/abc نص").strip().split("\\s+"))
                .containsExactly("خبر", "عاجل", "جدا", "نص");
    }
}
