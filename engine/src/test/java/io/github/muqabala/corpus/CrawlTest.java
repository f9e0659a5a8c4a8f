package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;

class CrawlTest {
    private static final String WIRE = Crawl.html(Fixtures.article("ar-wire-a"));
    private static final String EDITED = Crawl.html(Fixtures.article("ar-edited"));
    private static final String ENGLISH = Crawl.html(Fixtures.article("en-wire-a"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1.0,NONE", "1.0,GZIP", "1.1,NONE", "1.1,GZIP"})
    void thePagesAreReadAsTheyAreReadAloneAndWhatElseACrawlHoldsIsPassedOver(String version, String compression)
            throws IOException {
        MessageVersion warc = version.equals("1.0") ? MessageVersion.WARC_1_0 : MessageVersion.WARC_1_1;
        Crawl crawl = new Crawl(warc, WarcCompression.valueOf(compression))
                .info()
                .request("https://a.example/1")
                .page("https://a.example/1", WIRE)
                .page("https://a.example/logo.png", Crawl.response(200, "image/png", new byte[100]))
                .page("https://a.example/style.css", Crawl.response(200, "text/css", Crawl.utf8("p {}")))
                .page("https://a.example/data", Crawl.response(200, "application/json", Crawl.utf8("{}")))
                .page("https://a.example/gone", Crawl.response(404, Crawl.HTML, Crawl.utf8(ENGLISH)))
                .page("https://a.example/robots.txt", Crawl.response(200, "text/plain", Crawl.utf8("User-agent: *")))
                .revisit("https://a.example/1")
                .resource("https://a.example/2", "text/html", Crawl.utf8(EDITED))
                .resource("dns:a.example", "text/dns", Crawl.utf8("a.example. 60 IN A 192.0.2.1"))
                .page("https://a.example/3", Crawl.response(200, "text/plain", Crawl.utf8("The harbour reopened.")));
        Path file = write("crawl.warc", crawl.bytes());
        Reading reading = Reading.of(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.places()).containsExactly(file + ":3", file + ":10", file + ":12");
        assertThat(reading.events())
                .containsExactly("https://a.example/1", "https://a.example/2", "https://a.example/3");
        assertThat(reading.texts()).containsExactly(alone(WIRE), alone(EDITED), "The harbour reopened.");
    }

    private static String alone(String html) throws IOException {
        return new ArticleReader()
                .read("page.html", new ByteArrayInputStream(Crawl.utf8(html)))
                .text()
                .original();
    }

    @Test
    void whenItWasCapturedIsKnownAndIsNotTakenForTheDateOfPublication() throws IOException {
        Article article = Reading.of(write(
                        "a.warc", new Crawl().page("https://a.example/1", WIRE).bytes()))
                .article();
        assertThat(article.metadata().first(Name.CAPTURED)).isEqualTo("2023-05-20T06:30:00Z");
        assertThat(article.metadata().date()).isNotEqualTo("2023-05-20T06:30:00Z");
    }

    @Test
    void extractionsAreThoseOfThePages() throws IOException {
        Path file = write(
                "a.warc.gz",
                new Crawl(MessageVersion.WARC_1_1, WarcCompression.GZIP)
                        .page("https://a.example/1", WIRE)
                        .page("https://a.example/menu", "<html><body></body></html>")
                        .page("https://a.example/2", ENGLISH)
                        .bytes());
        List<Extraction> read = new ArrayList<>();
        try (Extractions extractions =
                Corpus.of(List.of(file), CorpusOptions.DEFAULT).extractions(2)) {
            Extraction next;
            while ((next = extractions.next()) != null) {
                read.add(next);
            }
            assertThat(extractions.pagesWithoutArticle()).isEqualTo(1);
        }
        assertThat(read)
                .extracting(one -> one.article().source())
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(read.get(0).parts())
                .isEqualTo(new ArticleReader()
                        .extract("page.html", new ByteArrayInputStream(Crawl.utf8(WIRE)))
                        .parts());
        assertThat(read.get(0).charset().name()).isEqualTo("UTF-8");
    }

    @Test
    void pagesWithoutAnArticleArePassedOverAndCounted() throws IOException {
        Corpus corpus = Corpus.of(
                List.of(write(
                        "a.warc",
                        new Crawl()
                                .page("https://a.example/", "<html><body><script>x</script></body></html>")
                                .page("https://a.example/1", WIRE)
                                .page("https://a.example/2", "")
                                .bytes())),
                CorpusOptions.DEFAULT);
        assertThat(Reading.of(corpus).events()).containsExactly("https://a.example/1");
        try (CorpusReader reader = corpus.open()) {
            Objects.requireNonNull(reader.next()).stretch().read(article -> {}, problem -> {});
            assertThat(reader.pagesWithoutArticle()).isEqualTo(2);
        }
    }

    @Test
    void bodiesAreTakenOutOfTheChunksTheyWereSentInAndDecompressed() throws IOException {
        byte[] page = Crawl.utf8(WIRE);
        Crawl crawl = new Crawl()
                .page("https://a.example/1", coded("gzip", Crawl.gzip(page)))
                .page("https://a.example/2", coded("deflate", deflate(page, false)))
                .page("https://a.example/3", coded("deflate", deflate(page, true)))
                .page("https://a.example/4", coded("identity", page))
                // As crawlers write it that decompress bodies themselves.
                .page("https://a.example/5", coded("gzip", page))
                .page("https://a.example/6", chunked(page))
                .page("https://a.example/7", chunked(Crawl.gzip(page)).addHeader("Content-Encoding", "gzip"));
        Reading reading = Reading.of(write("a.warc", crawl.bytes()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.texts()).hasSize(7).containsOnly(alone(WIRE));
    }

    private static HttpResponse.Builder coded(String coding, byte[] body) {
        return Crawl.response(200, Crawl.HTML, body).addHeader("Content-Encoding", coding);
    }

    private static HttpResponse.Builder chunked(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += 700) {
            int to = Math.min(body.length, from + 700);
            chunks.write(Crawl.utf8(Integer.toHexString(to - from) + "\r\n"));
            chunks.write(body, from, to - from);
            chunks.write(Crawl.utf8("\r\n"));
        }
        chunks.write(Crawl.utf8("0\r\n\r\n"));
        return Crawl.response(200, Crawl.HTML, chunks.toByteArray()).addHeader("Transfer-Encoding", "chunked");
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(compressed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Test
    void theEncodingIsThatOfTheServerOrThePage() throws IOException {
        byte[] page = WIRE.getBytes(Charset.forName("windows-1256"));
        Reading reading = Reading.of(write(
                "a.warc",
                new Crawl()
                        .page("https://a.example/1", Crawl.response(200, "text/html; charset=windows-1256", page))
                        .page("https://a.example/2", Crawl.response(200, "text/html", page))
                        .bytes()));
        assertThat(reading.texts()).containsExactly(alone(WIRE), alone(WIRE));
    }

    @Test
    void whatIsTooLargeIsToldAlsoWhereItOnlyBecomesSoAndTheRestIsRead() throws IOException {
        byte[] large = Crawl.utf8(WIRE + " ".repeat(1_000_000));
        Path file = write(
                "a.warc",
                new Crawl()
                        .page("https://a.example/1", Crawl.response(200, Crawl.HTML, large))
                        .page("https://a.example/2", coded("gzip", Crawl.gzip(large)))
                        .page("https://a.example/3", coded("br", large))
                        .page("https://a.example/4", coded("gzip", Arrays.copyOf(Crawl.gzip(large), 400)))
                        .page("https://a.example/5", ENGLISH)
                        .bytes());
        Reading reading = Reading.of(
                new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT.withMaxBytes(500_000)), file);
        assertThat(reading.events())
                .containsExactly(
                        file + ":1: https://a.example/1: is larger than 500000 bytes; raise the limit (maxBytes,"
                                + " --max-bytes)",
                        file + ":2: https://a.example/2: is larger than 500000 bytes when decompressed; raise the limit"
                                + " (maxBytes, --max-bytes)",
                        file + ":3: https://a.example/3: is larger than 500000 bytes; raise the limit (maxBytes,"
                                + " --max-bytes)",
                        file + ":4: https://a.example/4: cannot be decompressed (Unexpected end of ZLIB input stream);"
                                + " crawl it anew",
                        "https://a.example/5");
    }

    @Test
    void aCodingThatIsNotKnownIsTold() throws IOException {
        Reading reading = Reading.of(write(
                "a.warc",
                new Crawl()
                        .page("https://a.example/1", coded("br", Crawl.utf8(WIRE)))
                        .bytes()));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).contains("compressed as br, which is neither gzip nor deflate");
    }

    /** By somebody who compressed a crawl as if it were any file, so that no record can be found without those before it. */
    @Test
    void aCrawlThatIsCompressedAsAWholeIsRead() throws IOException {
        byte[] plain = new Crawl()
                .page("https://a.example/1", WIRE)
                .page("https://a.example/2", ENGLISH)
                .bytes();
        Path file = write("a.warc.gz", Crawl.gzip(plain));
        assertThat(Reading.of(file).places()).containsExactly(file + ":1", file + ":2");
    }

    @Test
    void stretchesAreReadInAnyOrderAndAgain() throws IOException {
        Crawl crawl = new Crawl(MessageVersion.WARC_1_0, WarcCompression.GZIP);
        for (int i = 1; i <= 100; i++) {
            crawl.page("https://a.example/" + i, Crawl.html("The ferry number " + i + " left the harbour at noon."));
        }
        Corpus corpus = Corpus.of(List.of(write("a.warc.gz", crawl.bytes())), CorpusOptions.DEFAULT);
        List<String> expected = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "https://a.example/" + i)
                .toList();
        assertThat(Reading.of(corpus).events()).isEqualTo(expected);
        List<NumberedStretch> stretches = new ArrayList<>();
        try (CorpusReader reader = corpus.open()) {
            NumberedStretch next;
            while ((next = reader.next()) != null) {
                stretches.add(next);
            }
        }
        assertThat(stretches).hasSize(4);
        List<String> last = new ArrayList<>();
        stretches.get(3).stretch().read(read -> last.add(read.article().source()), problem -> {});
        assertThat(last).isEqualTo(expected.subList(96, 100));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
