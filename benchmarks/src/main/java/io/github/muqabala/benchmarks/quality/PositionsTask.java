package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.ClaimOptions;
import io.github.muqabala.claim.Claims;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.lexicon.UserLexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Positions: who is reported to hold what towards which topic, against what people read in the same articles. */
public final class PositionsTask implements Task {

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public String summary() {
        return "who holds which position on what, with numbers and dates";
    }

    @Override
    public String usage() {
        return """
                usage: Quality positions --gold FILE --articles DIR [--lexicon FILE]

                  --gold FILE      JSON lines of type article {article, file}, position {article, actor,
                                   group_members, topic, stance, quote, offsets}, fact {article, kind, value, quote,
                                   offsets} and trap {article, quote, offsets}; offsets are in code points
                  --articles DIR   the files that the gold names; those that are missing are passed over
                  --lexicon FILE   topics and actors; without one no topic has a name, and none can be right

                A gold position is found if the engine reads one of the same actor, topic and stance in a statement that
                overlaps its quote. A reading is a cell of article, actor, topic and stance; it is right if a gold
                position is found by it. Of the facts numbers and dates count: the value must be right, and the words
                overlap. A trap is avoided if no position lies within it, and text printed twice is read once.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--gold", "--articles", "--lexicon"), Set.of());
        ClaimOptions reading = options.optional("--lexicon").isPresent()
                ? ClaimOptions.with(lexicon(options.file("--lexicon")))
                : ClaimOptions.standard();
        PositionScore score = new PositionScore();
        for (AnnotatedArticle article : AnnotatedArticle.read(options.file("--gold"))) {
            Path file = options.file("--articles").resolve(article.file());
            if (Files.exists(file)) {
                measure(article, new ArticleReader().extract(file), reading, score, out);
            }
        }
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("precision", score.precision()).put("recall", score.recall());
        json.put("factRecall", score.factRecall()).put("trapsAvoided", score.trapsAvoided());
        out.println(json);
    }

    private static UserLexicon lexicon(Path file) throws IOException {
        try {
            return LexiconReader.read(file, Actors.known().ids());
        } catch (LexiconException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void measure(
            AnnotatedArticle article,
            Extraction extraction,
            ClaimOptions options,
            PositionScore score,
            PrintStream out) {
        String text = extraction.article().text().original();
        CodePoints points = CodePoints.of(text);
        List<Claim> claims = Claims.of(extraction, options);
        List<FoundPosition> found = new ArrayList<>();
        for (Claim claim : claims) {
            claim.positions().stream()
                    .filter(position -> !position.topics().isEmpty()
                            && position.topics().get(0).given())
                    .forEach(position -> found.add(FoundPosition.of(claim, position, points)));
        }
        out.printf("%n%s%n", article.file());
        for (GoldStatement gold : article.positions()) {
            boolean hit = found.stream().anyMatch(position -> position.matches(gold));
            score.addGold(hit);
            if (!hit) {
                out.printf(
                        Locale.ROOT,
                        "  not found  %-8s %s %s %s: %s%n",
                        gold.id(),
                        gold.text("actor"),
                        gold.text("stance"),
                        gold.text("topic"),
                        gold.quote());
            }
        }
        cells(article, found, text, score, out);
        FoundFacts facts = new FoundFacts(claims, points);
        for (GoldStatement fact : article.facts()) {
            if (FoundFacts.isMeasured(fact)) {
                boolean hit = facts.have(fact);
                score.addFact(hit);
                if (!hit) {
                    out.printf(
                            "  no fact    %-8s %s: %s%n", fact.id(), fact.row().path("value"), fact.quote());
                }
            }
        }
        for (GoldStatement trap : article.traps()) {
            boolean avoided = isAvoided(trap, claims, found, points);
            score.addTrap(avoided);
            if (!avoided) {
                out.printf("  trapped    %-8s %s%n", trap.id(), trap.quote());
            }
        }
    }

    private static void cells(
            AnnotatedArticle article, List<FoundPosition> found, String text, PositionScore score, PrintStream out) {
        Set<String> seen = new HashSet<>();
        for (FoundPosition position : found) {
            if (!seen.add(position.cell())) {
                continue;
            }
            boolean right = found.stream()
                    .filter(other -> other.cell().equals(position.cell()))
                    .anyMatch(other -> article.positions().stream().anyMatch(other::matches));
            score.addFound(right);
            if (!right) {
                out.printf(
                        "  not gold   %s: [%s] %s%n",
                        position.cell(),
                        position.position().cue().in(text),
                        position.position().object().in(text));
            }
        }
    }

    private static boolean isAvoided(
            GoldStatement trap, List<Claim> claims, List<FoundPosition> found, CodePoints points) {
        if (trap.places().size() > 1) {
            long read = trap.places().stream()
                    .filter(place -> claims.stream()
                            .anyMatch(claim -> points.stretch(claim.span()).overlaps(place)))
                    .count();
            return read <= 1;
        }
        return found.stream()
                .noneMatch(position -> trap.contains(position.actor())
                        || trap.contains(position.cue())
                        || trap.contains(position.object()));
    }
}
