package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The positions of the fixtures: actor, topic and exact stance. The figures held here are those that are reached, so that
 * they are not lost; a higher one is better.
 */
class FixtureClaimsTest {
    private static final List<String> MISSED = new ArrayList<>();
    private static int known;
    private static int found;
    private static int read;
    private static int right;

    @BeforeAll
    static void readAll() throws Exception {
        ClaimOptions options = ClaimOptions.with(LexiconReader.read(
                Fixtures.lexicon("neighbours-meeting"),
                "neighbours-meeting.yaml",
                Actors.known().ids()));
        for (JsonNode article : new ObjectMapper().readTree(Fixtures.gold()).path("articles")) {
            String id = article.path("id").asText();
            byte[] text = Fixtures.article(id).getBytes(StandardCharsets.UTF_8);
            Extraction extraction = new ArticleReader().extract(id, new ByteArrayInputStream(text));
            measure(article, Claims.of(extraction, options));
        }
    }

    private static void measure(JsonNode article, List<Claim> claims) {
        Set<String> gold = new HashSet<>();
        for (JsonNode position : article.path("positions")) {
            String cell = position.path("actor").asText() + " "
                    + position.path("stance").asText() + " "
                    + position.path("topic").asText();
            gold.add(cell);
            Span place = new Span(
                    position.path("start").asInt(), position.path("end").asInt());
            boolean hit = claims.stream()
                    .filter(claim -> claim.span().overlaps(place))
                    .flatMap(claim -> claim.positions().stream())
                    .anyMatch(one -> cell(one).equals(cell));
            known++;
            found += hit ? 1 : 0;
            if (!hit) {
                MISSED.add(article.path("id").asText() + ": " + cell);
            }
        }
        Set<String> cells = new HashSet<>();
        claims.stream()
                .flatMap(claim -> claim.positions().stream())
                .filter(one -> !one.topics().isEmpty() && one.topics().get(0).given())
                .forEach(one -> cells.add(cell(one)));
        read += cells.size();
        cells.retainAll(gold);
        right += cells.size();
    }

    private static String cell(Position position) {
        String topic =
                position.topics().isEmpty() ? "" : position.topics().get(0).id();
        return position.actor().id() + " " + position.stance().name().toLowerCase(Locale.ROOT) + " " + topic;
    }

    @Test
    void twoThirdsOfThePositionsAreFound() {
        assertThat((double) found / known).as("missed: %s", MISSED).isGreaterThan(0.66);
    }

    @Test
    void threeQuartersOfWhatIsReadIsSo() {
        assertThat((double) right / read).isGreaterThan(0.75);
    }
}
