package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScoreTest {
    private static final MarkedAttribution MARKED = of(0, 8, 9, 13, 14, 34);

    @TempDir
    Path folder;

    @Test
    void halfOfTheContentIsEnough() {
        assertThat(score(of(0, 8, 9, 13, 14, 24)).attributions()).isEqualTo(new Decisions(1, 0, 0));
        assertThat(score(of(0, 8, 9, 13, 14, 23)).attributions()).isEqualTo(new Decisions(0, 1, 1));
    }

    @Test
    void theCueHasToOverlap() {
        assertThat(score(of(0, 8, 12, 15, 14, 34)).attributions()).isEqualTo(new Decisions(1, 0, 0));
        assertThat(score(of(0, 8, 13, 15, 14, 34)).attributions()).isEqualTo(new Decisions(0, 1, 1));
    }

    @Test
    void eachIsMatchedOnceAndBetterOnesFirst() {
        MarkedAttribution half = of(0, 8, 9, 13, 14, 24);
        AttributionScore score = score(half, MARKED);
        assertThat(score.attributions()).isEqualTo(new Decisions(1, 1, 0));
        assertThat(score.right()).containsExactly(MARKED);
        assertThat(score.wrong()).containsExactly(half);
        assertThat(score.missed()).isEmpty();
    }

    @Test
    void sourcesAreThoseOfMatches() {
        assertThat(score(of(7, 8, 9, 13, 14, 34)).sources()).isEqualTo(new Decisions(1, 0, 0));
        assertThat(score(of(40, 44, 9, 13, 14, 34)).sources()).isEqualTo(new Decisions(0, 0, 1));
        assertThat(score(of(0, 8, 40, 44, 14, 34)).sources()).isEqualTo(new Decisions(0, 0, 0));
    }

    @Test
    void charactersAreAllContents() {
        assertThat(score(of(0, 8, 9, 13, 24, 44)).characters()).isEqualTo(new Decisions(10, 10, 10));
    }

    @Test
    void aSentenceHasTheCuesThatBeginInIt() {
        List<Stretch> sentences = List.of(new Stretch(0, 35), new Stretch(36, 60));
        Decisions decisions = AttributionScore.of(List.of(MARKED), List.of(of(0, 8, 40, 44, 45, 50)), sentences)
                .sentences();
        assertThat(decisions).isEqualTo(new Decisions(0, 1, 1));
    }

    @Test
    void articlesAreReadFromLines() throws IOException {
        Path file = Files.writeString(folder.resolve("articles"), """
                {"id": "a", "text": "He said so.", "attributions": [
                 {"source": [[0, 2]], "cue": [[3, 7]], "content": [[8, 10]]},
                 {"source": [], "cue": [], "content": [[8, 10]]}]}
                """.replace("\n ", " "));
        assertThat(GoldArticle.read(file))
                .containsExactly(new GoldArticle("a", "He said so.", List.of(of(0, 2, 3, 7, 8, 10))));
    }

    @Test
    void whatIsNoPairOfNumbersIsReported() throws IOException {
        Path file = Files.writeString(
                folder.resolve("articles"), "{\"id\": \"a\", \"text\": \"\", \"attributions\": [{\"cue\": [[1]]}]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldArticle.read(file))
                .withMessageContaining("line 1")
                .withMessageContaining("\"cue\"");
    }

    private static AttributionScore score(MarkedAttribution... found) {
        return AttributionScore.of(List.of(MARKED), List.of(found), List.of());
    }

    private static MarkedAttribution of(int source, int sourceEnd, int cue, int cueEnd, int content, int contentEnd) {
        return new MarkedAttribution(
                "",
                List.of(new Stretch(source, sourceEnd)),
                List.of(new Stretch(cue, cueEnd)),
                List.of(new Stretch(content, contentEnd)));
    }
}
