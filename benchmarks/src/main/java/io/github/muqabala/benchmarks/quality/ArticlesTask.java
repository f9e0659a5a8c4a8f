package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Verdict.Family;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whole articles aligned: pairs of statements with their verdicts, and the matrix of positions, against people's reading. */
public final class ArticlesTask implements Task {

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public String summary() {
        return "which statements of articles belong together, and who holds what";
    }

    @Override
    public String usage() {
        return """
                usage: Quality articles --gold FILE --articles DIR [--lexicon FILE]

                  --gold FILE      JSON lines as for the task positions, and of type pair {id, label, left, right,
                                   must_find, aspects}, where left and right are ids of positions or facts
                  --articles DIR   the files that the gold names; those that are missing are passed over
                  --lexicon FILE   topics and actors; without one no topic has a name, and no cell can be right

                A pair is found if the engine links two statements that overlap its quotes; its verdict is right if
                pairs labelled contradiction or tension are seen to conflict or differ, and others to agree. Pairs with
                an aspect guard:… must not be seen to conflict or differ. A cell is an actor and a topic in an article
                with a stance. The baseline takes for the partner of a statement the claim of the highest TF-IDF cosine
                over light stems.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--gold", "--articles", "--lexicon"), Set.of());
        AlignmentOptions aligning = options.optional("--lexicon").isPresent()
                ? lexicon(options.file("--lexicon"))
                : AlignmentOptions.standard();
        List<AnnotatedArticle> gold = new ArrayList<>();
        List<Extraction> extractions = new ArrayList<>();
        for (AnnotatedArticle article : AnnotatedArticle.read(options.file("--gold"))) {
            Path file = options.file("--articles").resolve(article.file());
            if (Files.exists(file)) {
                gold.add(article);
                extractions.add(new ArticleReader().extract(file));
            }
        }
        if (gold.isEmpty()) {
            throw new IllegalArgumentException("none of the articles of the gold is there");
        }
        List<String> ids = gold.stream().map(AnnotatedArticle::id).toList();
        List<StatementPair> pairs = StatementPair.read(options.file("--gold")).stream()
                .filter(pair -> ids.contains(pair.leftArticle()) && ids.contains(pair.rightArticle()))
                .toList();
        Alignment alignment = Alignment.of(extractions, aligning);
        ObjectNode json = new ObjectMapper().createObjectNode();
        pairs(pairs, new FoundLinks(alignment, ids), json, out);
        cells(gold, alignment, json, out);
        Baseline baseline = new Baseline(alignment, ids);
        Share partners = new Share();
        pairs.stream()
                .filter(pair -> pair.mustFind() && !pair.guard())
                .forEach(pair -> partners.add(baseline.isFirstPartner(pair)));
        out.printf(Locale.ROOT, "%nbaseline (TF-IDF cosine): first partner right %s%n", partners);
        out.println(json);
    }

    private static AlignmentOptions lexicon(Path file) throws IOException {
        try {
            return AlignmentOptions.with(LexiconReader.read(file, Actors.known().ids()));
        } catch (LexiconException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void pairs(List<StatementPair> pairs, FoundLinks found, ObjectNode json, PrintStream out) {
        Share mustFind = new Share();
        Share verdicts = new Share();
        Share guards = new Share();
        Share contradictions = new Share();
        Share partners = new Share();
        Map<String, Share> byLabel = new TreeMap<>();
        for (StatementPair pair : pairs) {
            List<Link> links = found.of(pair);
            if (pair.guard()) {
                boolean kept = links.stream().allMatch(link -> link.verdict().family() == Family.AGREEMENT);
                guards.add(kept);
                tell(kept, "guard lost", pair, links, out);
                continue;
            }
            boolean right = links.stream().anyMatch(link -> FoundLinks.isRight(link, pair));
            byLabel.computeIfAbsent(pair.label(), label -> new Share()).add(right);
            tell(right, pair.mustFind() ? "not found" : "optional, not found", pair, links, out);
            if (pair.mustFind()) {
                mustFind.add(right);
                partners.add(found.isFirstPartner(pair));
                if (!links.isEmpty()) {
                    verdicts.add(right);
                }
                if (pair.label().equals("contradiction")) {
                    contradictions.add(links.stream()
                            .anyMatch(link -> FoundLinks.isRight(link, pair) && FoundLinks.namesReason(link)));
                }
            }
        }
        out.println();
        byLabel.forEach((label, share) -> out.printf(Locale.ROOT, "%-20s %s%n", label, share));
        json.put("mustFindRecall", mustFind.value()).put("verdictAccuracy", verdicts.value());
        json.put("guardsKept", guards.value()).put("contradictionRecall", contradictions.value());
        json.put("partnerRecall1", partners.value());
        out.printf(Locale.ROOT, "must be found        %s with the right verdict%n", mustFind);
    }

    private static void tell(boolean good, String what, StatementPair pair, List<Link> links, PrintStream out) {
        if (!good) {
            out.printf(
                    Locale.ROOT,
                    "  %-20s %s %s %s%n      %s%n      %s%n",
                    what,
                    pair.id(),
                    pair.label(),
                    links.stream().map(Link::verdict).distinct().toList(),
                    pair.left().quote(),
                    pair.right().quote());
        }
    }

    private static void cells(List<AnnotatedArticle> gold, Alignment alignment, ObjectNode json, PrintStream out) {
        Share precision = new Share();
        Share recall = new Share();
        for (int i = 0; i < gold.size(); i++) {
            int number = i;
            List<Cell> own = alignment.matrix().cells().stream()
                    .filter(cell -> cell.article() == number
                            && cell.via() == null
                            && cell.topic().given())
                    .toList();
            FoundCells found = new FoundCells(
                    own,
                    gold.get(i).positions(),
                    CodePoints.of(alignment.articles().get(i).article().text().original()));
            String article = gold.get(i).id();
            found.found().forEach((cell, right) -> {
                precision.add(right);
                if (!right) {
                    out.printf(
                            "  no such cell         %s %s %s %s%n",
                            article, cell.actor().id(), cell.topic().id(), cell.stance());
                }
            });
            found.wanted().forEach((cell, right) -> {
                recall.add(right);
                if (!right) {
                    out.printf("  cell not found       %s %s%n", article, cell);
                }
            });
        }
        json.put("cellPrecision", precision.value()).put("cellRecall", recall.value());
        out.printf(Locale.ROOT, "cells                %s right, %s found%n", precision, recall);
    }
}
