package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;

class CrawlScanTest {
    private static final Instant DAY_BEFORE = Instant.parse("2023-05-19T06:30:00Z");

    @TempDir
    private Path folder;

    private Corpus corpus() throws IOException {
        return Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
    }

    @BeforeEach
    void writeCrawl() throws IOException {
        Crawl crawl = new Crawl(MessageVersion.WARC_1_1, WarcCompression.GZIP)
                .info()
                .page("https://a.example/", "<html><body></body></html>")
                .page("https://a.example/copy", Crawl.html(Fixtures.article("ar-republished")))
                .page("https://a.example/other", Crawl.html(Fixtures.article("en-wire-a")));
        crawl.write(crawl.record("https://b.example/first")
                .date(DAY_BEFORE)
                .body(Crawl.response(200, Crawl.HTML, Crawl.utf8(Crawl.html(Fixtures.article("ar-wire-a"))))
                        .build())
                .build());
        Files.write(folder.resolve("a.warc.gz"), crawl.bytes());
    }

    private ScanResult scan(ScanOptions options) throws IOException {
        return Scan.of(corpus(), options, ScanListener.NONE);
    }

    @Test
    void copiesAreFoundAndWhatWasCapturedFirstIsTakenForTheEarliestWhereNothingElseIsKnown() throws IOException {
        ScanResult result = scan(ScanOptions.DEFAULT);
        assertThat(result.articles()).hasSize(3);
        assertThat(result.skipped().count()).isZero();
        assertThat(result.skipped().pagesWithoutArticle()).isEqualTo(1);
        assertThat(result.clusters()).hasSize(1);
        assertThat(result.articles().get(result.clusters().get(0).earliest()).id())
                .isEqualTo("https://b.example/first");
    }

    @Test
    void articlesAreReadAgainByTheirPlaces() throws IOException {
        ScanResult result = scan(ScanOptions.DEFAULT);
        Map<Integer, Article> read = new ArticleTexts(corpus(), result, 2).read(Set.of(0, 2));
        assertThat(read.get(2)).extracting(Article::source).isEqualTo("https://b.example/first");
        assertThat(result.articles().get(2).place()).hasToString(folder.resolve("a.warc.gz") + ":5");
    }
}
