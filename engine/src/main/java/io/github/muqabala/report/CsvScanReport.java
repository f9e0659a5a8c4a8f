package io.github.muqabala.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ClusterMember;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.ScannedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A row for each article of a cluster. */
final class CsvScanReport implements ScanReport {
    private static final String[] HEADER = {
        "cluster",
        "relation",
        "id",
        "source",
        "date",
        "title",
        "url",
        "language",
        "words",
        "jaccard",
        "containment",
        "coverage",
        "place"
    };

    @Override
    public void write(ScanResult result, Writer out) throws IOException {
        try {
            write(result, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(ScanResult result, CsvWriter csv) throws IOException {
        csv.writeRecord(HEADER);
        List<ArticleCluster> clusters = result.clusters();
        for (int i = 0; i < clusters.size(); i++) {
            for (ClusterMember member : clusters.get(i).members()) {
                ScannedArticle article = result.articles().get(member.article());
                csv.writeRecord(
                        Integer.toString(i + 1),
                        member.relation().name().toLowerCase(Locale.ROOT),
                        CsvText.of(article.id()),
                        CsvText.of(article.metadata().outlet()),
                        CsvText.of(article.metadata().date()),
                        CsvText.of(article.title()),
                        CsvText.of(article.metadata().url()),
                        CsvText.of(article.metadata().language()),
                        Integer.toString(article.words()),
                        share(member.jaccard()),
                        share(member.containment()),
                        share(member.coverage()),
                        CsvText.of(article.place().toString()));
            }
        }
        csv.flush();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
