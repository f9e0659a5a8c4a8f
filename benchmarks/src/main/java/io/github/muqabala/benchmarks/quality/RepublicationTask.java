package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Republication: the copy score and the verdict of pairs of articles, against their labels. */
public final class RepublicationTask implements Task {

    @Override
    public String name() {
        return "republication";
    }

    @Override
    public String summary() {
        return "the copy score and the verdict of pairs of articles, against labels";
    }

    @Override
    public String usage() {
        return """
                usage: Quality republication --docs FILE --pairs FILE

                  --docs FILE   documents, {"id", "text"} a line
                  --pairs FILE  pairs, {"a", "b", "class", "label"} a line; label 1 if one article republishes the
                                other, wholly or in part, else 0; class, which may lack, is shown

                Files are JSON lines in UTF-8, compressed by gzip or not; other fields are left aside.

                auc  the area under the receiver operating characteristic of the copy score, which is the share of
                     copied prose in the article that has more of it; ties count half
                f1   of the verdict, where identical, edited copy, excerpt, extended and partial reuse are positive
                Beside them, the areas of plain containment (the larger of both directions) and of the Jaccard
                coefficient of the same articles.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--docs", "--pairs"), Set.of());
        List<JudgedPair> pairs = new ArrayList<>();
        for (GoldPair pair : GoldPair.read(options.file("--docs"), options.file("--pairs"))) {
            pairs.add(JudgedPair.of(pair));
        }
        pairs.sort(Comparator.comparingDouble(JudgedPair::copyScore).reversed());
        double auc = area(pairs, JudgedPair::copyScore);
        double containment = area(pairs, JudgedPair::containment);
        double jaccard = area(pairs, JudgedPair::jaccard);
        Decisions verdicts = Decisions.of(pairs, JudgedPair::judgedRepublished, JudgedPair::republished);

        out.printf(Locale.ROOT, "%5s  %5s  %-14s  %-18s  %s%n", "score", "label", "verdict", "class", "articles");
        pairs.forEach(pair -> row(out, pair));
        out.printf(
                Locale.ROOT,
                "%nverdicts: F1 %.4f, precision %.4f, recall %.4f%n"
                        + "area under the curve: copy score %.4f, containment %.4f, Jaccard %.4f%n%n",
                verdicts.f1(),
                verdicts.precision(),
                verdicts.recall(),
                auc,
                containment,
                jaccard);

        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("auc", auc)
                .put("f1", verdicts.f1())
                .put("precision", verdicts.precision())
                .put("recall", verdicts.recall())
                .put("pairs", pairs.size());
        json.putObject("baselines").put("containment", containment).put("jaccard", jaccard);
        out.println(json);
    }

    private static double area(List<JudgedPair> pairs, ToDoubleFunction<JudgedPair> score) {
        return RocCurve.area(pairs, score, JudgedPair::republished);
    }

    private static void row(PrintStream out, JudgedPair pair) {
        out.printf(
                Locale.ROOT,
                "%5.3f  %5d  %-14s  %-18s  %s %s%n",
                pair.copyScore(),
                pair.republished() ? 1 : 0,
                pair.relation().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                pair.pair().category().orElse(""),
                pair.pair().leftId(),
                pair.pair().rightId());
    }
}
