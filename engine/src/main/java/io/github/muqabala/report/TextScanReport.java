package io.github.muqabala.report;

import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ClusterMember;
import io.github.muqabala.scan.Relation;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.ScannedArticle;
import io.github.muqabala.scan.SharedPassage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A scan in a terminal: how much is republished, how alike, what of whom, and what else was lifted. */
final class TextScanReport implements ScanReport {
    private static final int PAIRS_SHOWN = 10;
    private static final int CLUSTERS_SHOWN = 20;
    private static final int MEMBERS_SHOWN = 10;
    private static final int PASSAGES_SHOWN = 20;
    private static final int PROBLEMS_SHOWN = 10;
    private static final String UNDATED = "undated";
    private static final String INDENT = "     ";

    private final TextStyle style;

    TextScanReport(TextStyle style) {
        this.style = style;
    }

    @Override
    public void write(ScanResult result, Writer out) throws IOException {
        writeTotals(result, out);
        if (!result.clusters().isEmpty()) {
            out.write("\n" + heading("How alike the similar pairs are (Jaccard)") + "\n");
            for (String line : SimilarityChart.lines(result.join(), style.width() - 2)) {
                out.write("  " + line + "\n");
            }
            writePairs(result, out);
            writeClusters(result, out);
        }
        writePassages(result, out);
        writeSkipped(result, out);
        out.flush();
    }

    private void writeTotals(ScanResult result, Writer out) throws IOException {
        long articles = result.articles().size();
        out.write(heading("Scanned") + " " + count(articles, "article") + ", " + count(result.words(), "word") + "\n");
        if (result.clusters().isEmpty()) {
            out.write("None republishes another.\n");
            return;
        }
        long republished = result.republished();
        out.write(count(republished, "article") + (republished == 1 ? " republishes" : " republish")
                + " an earlier one (" + percent((double) republished / articles) + "), in "
                + count(result.clusters().size(), "cluster") + ":\n");
        List<String> relations = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            long of = result.clusters().stream()
                    .flatMap(cluster -> cluster.members().stream())
                    .filter(member -> member.relation() == relation)
                    .count();
            if (of > 0 && relation != Relation.EARLIEST) {
                relations.add(number(of) + " " + label(relation));
            }
        }
        out.write("  " + String.join(" · ", relations) + "\n");
    }

    private void writePairs(ScanResult result, Writer out) throws IOException {
        List<SimilarPair> pairs = new ArrayList<>(result.join().pairs());
        if (pairs.isEmpty()) {
            return;
        }
        pairs.sort(Comparator.comparingDouble(SimilarPair::jaccard).reversed());
        out.write("\n" + heading("Similar pairs: " + number(pairs.size()))
                + ", the most alike first (Jaccard; share of either in the other)\n");
        for (SimilarPair pair : pairs.subList(0, Math.min(PAIRS_SHOWN, pairs.size()))) {
            out.write("  " + padded(percent(pair.jaccard()), 7)
                    + padded(percent(pair.containmentFirst()), 7)
                    + padded(percent(pair.containmentSecond()), 7)
                    + DisplayText.isolated(result.articles().get(pair.first()).id()) + "  "
                    + DisplayText.isolated(result.articles().get(pair.second()).id()) + "\n");
        }
        writeRest(pairs.size() - PAIRS_SHOWN, "  ", out);
    }

    private void writeClusters(ScanResult result, Writer out) throws IOException {
        List<ArticleCluster> clusters = result.clusters();
        out.write("\n" + heading("Clusters: " + number(clusters.size()))
                + (clusters.size() > 1 ? ", the largest first" : "") + "\n");
        for (int i = 0; i < Math.min(CLUSTERS_SHOWN, clusters.size()); i++) {
            ArticleCluster cluster = clusters.get(i);
            String size = count(cluster.members().size(), "article")
                    + (cluster.cluster().isComplete() ? "" : ", a chain: not all are alike");
            out.write("\n" + heading(place(i + 1) + size) + "\n");
            ScannedArticle earliest = result.articles().get(cluster.earliest());
            writeLine(earliest.title(), out);
            for (ClusterMember member : cluster.members()
                    .subList(0, Math.min(MEMBERS_SHOWN, cluster.members().size()))) {
                out.write(INDENT + member(member, result.articles().get(member.article())) + "\n");
            }
            writeRest(cluster.members().size() - MEMBERS_SHOWN, INDENT, out);
        }
        writeRest(clusters.size() - CLUSTERS_SHOWN, "\n", out);
    }

    private static String member(ClusterMember member, ScannedArticle article) {
        String date = article.metadata()
                .publicationDate()
                .map(known -> DisplayText.clean(known.written()))
                .orElse(UNDATED);
        String outlet = article.metadata().outlet();
        boolean earliest = member.relation() == Relation.EARLIEST;
        // Without a date, only its place in the corpus made it the first.
        return padded(earliest && date.equals(UNDATED) ? "first read" : label(member.relation()), 12)
                + padded(earliest ? "" : percent(member.jaccard()), 7)
                + padded(date.length() > 10 ? date.substring(0, 10) : date, 12)
                + (outlet == null ? "" : DisplayText.isolated(outlet) + "  ")
                + DisplayText.isolated(article.id());
    }

    private void writePassages(ScanResult result, Writer out) throws IOException {
        List<SharedPassage> passages = result.passages();
        if (passages.isEmpty()) {
            return;
        }
        out.write("\n" + heading("Passages lifted into other articles: " + number(passages.size())) + "\n");
        for (int i = 0; i < Math.min(PASSAGES_SHOWN, passages.size()); i++) {
            SharedPassage passage = passages.get(i);
            out.write("\n" + heading(place(i + 1) + count(passage.words(), "word")) + "\n");
            writeLine(passage.beginning(), out);
            out.write(INDENT + "in         " + place(result, passage.article(), passage.span()) + "\n");
            out.write(INDENT + "first in   " + place(result, passage.source(), passage.sourceSpan()) + "\n");
        }
        writeRest(passages.size() - PASSAGES_SHOWN, "\n", out);
    }

    private static String place(ScanResult result, int article, Span span) {
        return DisplayText.isolated(result.articles().get(article).id()) + "  " + span.start() + "–" + span.end();
    }

    private void writeSkipped(ScanResult result, Writer out) throws IOException {
        long skipped = result.skipped().count();
        if (skipped == 0) {
            return;
        }
        out.write("\n" + heading("Left out, since it cannot be read: " + number(skipped)) + "\n");
        List<String> problems = result.skipped().first();
        for (String problem : problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()))) {
            out.write("  " + DisplayText.clean(problem) + "\n");
        }
        if (skipped > PROBLEMS_SHOWN) {
            out.write("  and " + number(skipped - PROBLEMS_SHOWN) + " more\n");
        }
    }

    private void writeLine(String text, Writer out) throws IOException {
        TextFlow flow = new TextFlow();
        flow.add(text, Mark.NONE);
        out.write(INDENT + flow.firstLine(style.width() - INDENT.length()) + "\n");
    }

    private static void writeRest(long more, String indent, Writer out) throws IOException {
        if (more > 0) {
            out.write(indent + "and " + number(more) + " more; --format json has all\n");
        }
    }

    private String heading(String text) {
        return Mark.HEADING.paint(text, style.color());
    }

    private static String label(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String place(int number) {
        return padded(" ".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number, INDENT.length());
    }

    private static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
