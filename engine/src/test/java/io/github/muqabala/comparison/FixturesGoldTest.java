package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.article.Article;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story in {@code fixtures}: every pair has exactly the passages its authors put there. */
class FixturesGoldTest {

    static Stream<JsonNode> pairs() throws JsonProcessingException {
        JsonNode pairs = new ObjectMapper().readTree(Fixtures.gold()).get("pairs");
        return StreamSupport.stream(pairs.spliterator(), false);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("pairs")
    void passagesAreThoseOfTheGold(JsonNode pair) {
        Comparison comparison =
                compare(pair.get("left").asText(), pair.get("right").asText());
        List<String> found = comparison.passages().stream()
                .map(passage ->
                        passage.kind().name().toLowerCase(Locale.ROOT) + " " + passage.left() + " " + passage.right())
                .toList();
        List<String> expected = StreamSupport.stream(pair.get("passages").spliterator(), false)
                .map(passage -> passage.get("kind").asText() + " " + span(passage.get("left")) + " "
                        + span(passage.get("right")))
                .toList();
        assertThat(found).as("%s and %s", pair.get("left"), pair.get("right")).containsExactlyElementsOf(expected);
    }

    @Test
    void theSameArticleInOtherSpellingHasJaccardOne() {
        Comparison comparison = compare("ar-wire-a", "ar-spelling");
        assertThat(comparison.similarity()).isEqualTo(new Similarity(1, 1, 1, 1, 1));
        assertThat(comparison.passages()).hasSize(1);
        assertThat(comparison.passages().get(0).edits())
                .hasSizeGreaterThan(50)
                .allMatch(edit -> edit.kind() == Edit.Kind.RESPELLED);
    }

    @Test
    void thePageWithItsBodyTwiceSaysSo() {
        Comparison comparison = compare("ar-wire-b", "ar-page");
        assertThat(comparison.right().repeats()).hasSize(1);
        assertThat(comparison.left().repeats()).isEmpty();
    }

    @Test
    void languagesAreTold() throws JsonProcessingException {
        for (JsonNode article : new ObjectMapper().readTree(Fixtures.gold()).get("articles")) {
            String id = article.get("id").asText();
            assertThat(Language.of(Text.of(Fixtures.article(id))).tag())
                    .as(id)
                    .isEqualTo(article.get("language").asText());
        }
    }

    private static String span(JsonNode span) {
        return "Span[start=" + span.get("start") + ", end=" + span.get("end") + "]";
    }

    private static Comparison compare(String left, String right) {
        return Comparison.of(article(left), article(right), ComparisonOptions.DEFAULT);
    }

    private static Article article(String id) {
        return new Article(id, Text.of(Fixtures.article(id)));
    }
}
