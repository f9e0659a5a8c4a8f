package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Crawls that break off, or are damaged somewhere. */
class DamagedCrawlTest {
    private static final String WIRE = Crawl.html(Fixtures.article("ar-wire-a"));
    private static final String EDITED = Crawl.html(Fixtures.article("ar-edited"));
    private static final String ENGLISH = Crawl.html(Fixtures.article("en-wire-a"));

    @TempDir
    private Path folder;

    private static String alone(String html) throws IOException {
        return new ArticleReader()
                .read("page.html", new ByteArrayInputStream(Crawl.utf8(html)))
                .text()
                .original();
    }

    @Test
    void aPageThatTheCrawlerCutOffIsToldAndTheRestIsRead() throws IOException {
        Crawl crawl = new Crawl();
        crawl.write(crawl.record("https://a.example/1")
                .truncated(WarcTruncationReason.LENGTH)
                .body(Crawl.response(200, Crawl.HTML, Crawl.utf8(WIRE)).build())
                .build());
        crawl.page("https://a.example/2", ENGLISH);
        Path file = write("a.warc", crawl.bytes());
        assertThat(Reading.of(file).events())
                .containsExactly(
                        file + ":1: https://a.example/1: was cut off by the crawler; crawl it anew with higher limits",
                        "https://a.example/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "GZIP"})
    void aFileThatIsCutOffIsToldWithItsLastRecordWhereverItIsCut(String compression) throws IOException {
        Crawl crawl = new Crawl(MessageVersion.WARC_1_0, WarcCompression.valueOf(compression));
        crawl.page("https://a.example/1", WIRE);
        int first = crawl.size();
        crawl.page("https://a.example/2", ENGLISH);
        byte[] whole = crawl.bytes();
        for (int cut : new int[] {first + 9, first + 60, first + 400, (first + whole.length) / 2, whole.length - 40}) {
            Path file = write("a.warc", Arrays.copyOf(whole, cut));
            Reading reading = Reading.of(file);
            assertThat(reading.texts()).as("cut at %d", cut).containsExactly(alone(WIRE));
            assertThat(reading.problems()).as("cut at %d", cut).hasSize(1);
            assertThat(reading.problems().get(0))
                    .startsWith(file + ":2: its record in the crawl is damaged or cut off");
        }
    }

    @Test
    void aRecordThatNobodyWantsIsNotMissedQuietlyWhereTheFileIsCutOff() throws IOException {
        Crawl crawl = new Crawl().page("https://a.example/1", WIRE);
        int first = crawl.size();
        crawl.page("https://a.example/logo.png", Crawl.response(200, "image/png", new byte[50_000]));
        Path file = write("a.warc", Arrays.copyOf(crawl.bytes(), first + 20_000));
        assertThat(Reading.of(file).problems()).hasSize(1).allMatch(problem -> problem.startsWith(file + ":2: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "GZIP"})
    void afterADamagedRecordTheNextThatCanBeFoundIsRead(String compression) throws IOException {
        Crawl crawl = new Crawl(MessageVersion.WARC_1_1, WarcCompression.valueOf(compression));
        crawl.page("https://a.example/1", WIRE);
        int first = crawl.size();
        crawl.page("https://a.example/2", EDITED);
        int second = crawl.size();
        crawl.page("https://a.example/3", ENGLISH);
        byte[] bytes = crawl.bytes();
        int damaged = compression.equals("NONE") ? first + 8 : (first + second) / 2;
        Arrays.fill(bytes, damaged, damaged + 20, (byte) 'x');
        Path file = write("a.warc.gz", bytes);
        Reading reading = Reading.of(file);
        assertThat(reading.events())
                .hasSize(3)
                .startsWith("https://a.example/1")
                .endsWith("https://a.example/3");
        assertThat(reading.problems().get(0)).startsWith(file + ":2: ");
        assertThat(reading.places()).containsExactly(file + ":1", file + ":3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "GZIP"})
    void whateverIsDamagedReadingEndsAndWhatIsReadIsInItsOrder(String compression) throws IOException {
        Crawl crawl = new Crawl(MessageVersion.WARC_1_0, WarcCompression.valueOf(compression));
        int[] ends = new int[10];
        for (int i = 0; i < ends.length; i++) {
            crawl.page("https://a.example/" + i, Crawl.html("The ferry number " + i + " left the harbour at noon."));
            ends[i] = crawl.size();
        }
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = crawl.bytes();
            Set<Integer> damaged = new TreeSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                int from = random.nextInt(5, bytes.length);
                int to = Math.min(bytes.length, from + 1 + random.nextInt(60));
                byte by = (byte) random.nextInt(256);
                Arrays.fill(bytes, from, to, random.nextInt(3) == 0 ? (byte) '\n' : by);
                for (int record = 0; record < ends.length; record++) {
                    if (from < ends[record] && to > (record == 0 ? 0 : ends[record - 1])) {
                        damaged.add(record);
                    }
                }
            }
            Path file = write("a.warc", bytes);
            Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Reading.of(file));
            // A length that is damaged may take the next record with it.
            assertThat(reading.texts())
                    .as("seed %d, damaged %s", seed, damaged)
                    .hasSizeBetween(Math.max(0, ends.length - 2 * damaged.size()), ends.length);
            assertThat(reading.places()).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void afterAnAnswerThatIsDamagedWithinItsRecordTheNextIsRead() throws IOException {
        Crawl crawl = new Crawl();
        byte[] chunks = Crawl.utf8("fff\r\nNot as much as that");
        crawl.page(
                "https://a.example/1",
                Crawl.response(200, Crawl.HTML, chunks).addHeader("Transfer-Encoding", "chunked"));
        crawl.page("https://a.example/2", ENGLISH);
        Path file = write("a.warc.gz", Crawl.gzip(crawl.bytes()));
        Reading reading = Reading.of(file);
        assertThat(reading.problems()).hasSize(1).allMatch(problem -> problem.startsWith(file + ":1: "));
        assertThat(reading.places()).containsExactly(file + ":2");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
