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
import java.util.Map;
import java.util.Set;
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

    /** What a relation of the gold is by its words alone, which know no language but their own. */
    private static final Map<String, Set<Relation>> RELATIONS = Map.of(
            "identical", Set.of(Relation.IDENTICAL),
            "edited", Set.of(Relation.EDITED_COPY),
            // An introduction and a closing of the excerpting article's own are more than what it excerpts.
            "excerpt", Set.of(Relation.PARTIAL_REUSE),
            "extended", Set.of(Relation.EXTENDED, Relation.EXCERPT),
            "partial", Set.of(Relation.PARTIAL_REUSE),
            "shared-quote", Set.of(Relation.SHARED_QUOTES),
            "translation", Set.of(Relation.SAME_EVENT, Relation.UNRELATED),
            "independent", Set.of(Relation.SAME_EVENT),
            "unrelated", Set.of(Relation.UNRELATED));

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("pairs")
    void relationsAreThoseOfTheGold(JsonNode pair) {
        String left = pair.get("left").asText();
        String right = pair.get("right").asText();
        String relation = pair.get("relation").asText();
        boolean acrossLanguages = !left.substring(0, 2).equals(right.substring(0, 2));
        Set<Relation> expected =
                RELATIONS.get(acrossLanguages && relation.equals("independent") ? "translation" : relation);
        assertThat(compare(left, right).verdict().relation())
                .as("%s and %s", left, right)
                .isIn(expected);
    }

    /** {@code ar-spelling} is {@code ar-wire-a} in other spelling, which a pair cannot tell, so it is taken for that. */
    @ParameterizedTest(name = "[{index}]")
    @MethodSource("pairs")
    void noDirectionIsWrong(JsonNode pair) {
        String left = pair.get("left").asText();
        String right = pair.get("right").asText();
        if (pair.get("passages").isEmpty()) {
            assertThat(compare(left, right).verdict().direction()).isEqualTo(Direction.UNKNOWN);
        } else if (!right.equals("ar-spelling") || pair.get("relation").asText().equals("shared-quote")) {
            Direction gold = Direction.valueOf(
                    pair.get("direction").asText().replace('-', '_').toUpperCase(Locale.ROOT));
            assertThat(compare(left, right).verdict().direction())
                    .as("%s and %s", left, right)
                    .isIn(gold, Direction.UNKNOWN);
        } else if (!left.equals("ar-wire-a")) {
            assertThat(compare(left, right).verdict().direction())
                    .as("%s and %s", left, right)
                    .isEqualTo(Direction.RIGHT_TO_LEFT);
        }
    }

    @Test
    void halfOfTheDirectionsOfCopiesAreTold() throws JsonProcessingException {
        long told = pairs().filter(pair -> !pair.get("passages").isEmpty())
                .filter(pair -> !pair.get("relation").asText().equals("shared-quote"))
                .filter(pair ->
                        compare(pair.get("left").asText(), pair.get("right").asText())
                                        .verdict()
                                        .direction()
                                != Direction.UNKNOWN)
                .count();
        assertThat(told).isGreaterThanOrEqualTo(15);
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
