package io.github.muqabala.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The fixtures' story: what its gold plants is found, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixturesAlignmentTest {
    private static final Map<String, Set<Verdict>> VERDICTS = Map.of(
            "agree",
            EnumSet.of(
                    Verdict.SAME_WORDING,
                    Verdict.PARAPHRASE,
                    Verdict.PARTIAL,
                    Verdict.COARSER,
                    Verdict.SHARED_POSITION,
                    Verdict.DIFFERENT_ATTRIBUTION),
            "number-differs",
            EnumSet.of(Verdict.NUMBER_DIFFERS),
            "date-differs",
            EnumSet.of(Verdict.DATE_DIFFERS),
            "contradict",
            EnumSet.of(Verdict.CONTRADICTION));

    private final List<String> ids = new ArrayList<>();
    private Alignment alignment;
    private JsonNode gold;

    @BeforeAll
    void align() throws Exception {
        gold = new ObjectMapper().readTree(Fixtures.gold());
        List<Extraction> articles = new ArrayList<>();
        for (JsonNode article : gold.get("articles")) {
            String id = article.get("id").asText();
            ids.add(id);
            byte[] bytes = Fixtures.article(id).getBytes(StandardCharsets.UTF_8);
            articles.add(new ArticleReader().extract(id + ".txt", new ByteArrayInputStream(bytes)));
        }
        AlignmentOptions options = AlignmentOptions.with(LexiconReader.read(
                Fixtures.lexicon("neighbours-meeting"),
                "neighbours-meeting.yaml",
                Actors.known().ids()));
        alignment = Alignment.of(articles, options);
    }

    /** What is said by idioms that are in no list, and of whom a pronoun speaks, is missed. */
    private static final int MISSED = 3;

    @Test
    void plantedAgreementsNumbersDatesAndContradictionsAreFound() {
        List<String> missed = new ArrayList<>();
        for (JsonNode contrast : gold.get("contrasts")) {
            boolean found = alignment.links().stream().anyMatch(link -> isOf(link, contrast));
            if (!found) {
                missed.add(contrast.toString());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(MISSED).noneMatch(contrast -> contrast.contains("differs"));
    }

    private boolean isOf(Link link, JsonNode contrast) {
        Set<Verdict> wanted = VERDICTS.getOrDefault(contrast.get("verdict").asText(), Set.of());
        return wanted.contains(link.verdict())
                && ((overlaps(link.left(), contrast.get("left")) && overlaps(link.right(), contrast.get("right")))
                        || (overlaps(link.left(), contrast.get("right"))
                                && overlaps(link.right(), contrast.get("left"))));
    }

    private boolean overlaps(Statement statement, JsonNode side) {
        return ids.get(statement.article()).equals(side.get("article").asText())
                && statement
                        .span()
                        .overlaps(new Span(
                                side.get("start").asInt(), side.get("end").asInt()));
    }

    @Test
    void noOtherNumberDateOrContradictionIsInvented() {
        Set<String> told = new TreeSet<>();
        for (Disagreement disagreement : alignment.disagreements()) {
            if (disagreement.verdict() != Verdict.OPPOSING_POSITIONS) {
                told.add(disagreement.verdict() + " " + about(disagreement));
            }
        }
        assertThat(told)
                .containsExactly(
                        "CONTRADICTION DZ joint-force", "DATE_DIFFERS 2023-06-12 2023-06-20", "NUMBER_DIFFERS 400 450");
    }

    private static String about(Disagreement disagreement) {
        Frame frame = disagreement.left().frame();
        Link link = disagreement.witness();
        if (frame != null) {
            return frame.actor().id() + " " + frame.topic().id();
        }
        Set<String> values = new TreeSet<>();
        for (Statement statement : List.of(link.left(), link.right())) {
            Span span = (statement == link.left()
                            ? link.reasons().get(0).left()
                            : link.reasons().get(0).right())
                    .get(0);
            statement.claim().quantities().stream()
                    .filter(quantity -> quantity.span().equals(span))
                    .forEach(quantity -> values.add(quantity.low().toPlainString()));
            statement.claim().dates().stream()
                    .filter(date -> date.span().equals(span))
                    .forEach(date -> values.add(String.valueOf(date.first())));
        }
        return String.join(" ", values);
    }

    @Test
    void everyDisagreementBetweenActorsIsOneOfTheStory() {
        Set<String> told = new TreeSet<>();
        for (Disagreement disagreement : alignment.disagreements()) {
            if (disagreement.verdict() == Verdict.OPPOSING_POSITIONS) {
                Frame left = Objects.requireNonNull(disagreement.left().frame());
                Frame right = Objects.requireNonNull(disagreement.right().frame());
                told.add(new TreeSet<>(List.of(left.actor().id(), right.actor().id())) + " "
                        + left.topic().id());
            }
        }
        assertThat(told).containsExactly("[DZ, TN] joint-force");
    }

    @Test
    void copiesOfOneReportAreOneOrigin() {
        Article first = alignment.articles().get(0).article();
        assertThat(first.source()).isEqualTo("ar-wire-a.txt");
        for (String copy : List.of("ar-republished", "ar-edited", "ar-spelling")) {
            assertThat(alignment.originOf(ids.indexOf(copy))).as(copy).isEqualTo(alignment.originOf(0));
        }
        for (String copy : List.of("ar-extended", "ar-page")) {
            assertThat(alignment.originOf(ids.indexOf(copy)))
                    .as(copy)
                    .isEqualTo(alignment.originOf(ids.indexOf("ar-wire-b")));
        }
        for (String own : List.of("ar-egypt", "ar-algeria", "ar-tunisia", "ar-rewrite", "en-positions", "ar-quotes")) {
            assertThat(alignment
                            .origins()
                            .get(alignment.originOf(ids.indexOf(own)))
                            .articles())
                    .as(own)
                    .hasSize(1);
        }
    }
}
