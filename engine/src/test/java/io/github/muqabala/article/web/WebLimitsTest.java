package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLimitsTest {
    private static final int MAX_BYTES = 1 << 20;
    private static final WebOptions PATIENT = new WebOptions(Duration.ofSeconds(20), MAX_BYTES, 3, true);
    private static final WebOptions HASTY = new WebOptions(Duration.ofMillis(300), MAX_BYTES, 3, true);
    private static final String HTML = "200 OK\nContent-Type: text/html";
    private static final byte[] TEXT = "خبر عاجل. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private LoopbackServer server;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aServerThatNeverAnswersIsLeft() throws Exception {
        server.reply("/", (connection, out) -> awaitEnd(connection));
        assertTooSlow();
    }

    @Test
    void aServerThatSendsHeadersOnlyIsLeft() throws Exception {
        server.reply("/", (connection, out) -> {
            out.write(LoopbackServer.head(HTML + "\nContent-Length: 100"));
            awaitEnd(connection);
        });
        assertTooSlow();
    }

    @ParameterizedTest
    @ValueSource(strings = {HTML, HTML + "\nContent-Length: 1000000"})
    void aServerThatDripsIsLeft(String head) throws Exception {
        server.reply("/", (connection, out) -> drip(LoopbackServer.head(head), out));
        assertTooSlow();
    }

    @Test
    void aServerThatDripsItsHeadersIsLeft() throws Exception {
        server.reply("/", (connection, out) -> drip("HTTP/1.1 200 OK\r\nA: ".getBytes(StandardCharsets.UTF_8), out));
        assertTooSlow();
    }

    @Test
    void redirectsAreWithinTheTimeOfThePage() throws Exception {
        server.redirect("/", "/slow");
        server.reply("/slow", (connection, out) -> awaitEnd(connection));
        assertThatThrownBy(() -> fetch(HASTY)).hasMessageEndingWith(": not received within 0.3 s; try again later");
    }

    /** Bodies nobody wants are not waited for. */
    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "500 Broken", "200 OK\nContent-Type: video/mp4"})
    void whatIsRefusedIsNotReceived(String head) throws Exception {
        server.reply("/", (connection, out) -> {
            out.write(LoopbackServer.head(head));
            awaitEnd(connection);
        });
        assertThatThrownBy(() -> fetch(PATIENT)).hasMessageNotContaining("within");
        assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aBodyAsLongAsTheLimitIsRead() throws Exception {
        server.reply("/", HTML, new byte[MAX_BYTES]);
        assertThat(fetch(PATIENT).body()).hasSize(MAX_BYTES);
    }

    @Test
    void aLongerBodyIsRefused() {
        server.reply("/", HTML, new byte[MAX_BYTES + 1]);
        assertThatThrownBy(() -> fetch(PATIENT))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/") + ": more than 1048576 bytes; give the address of an article");
    }

    @Test
    void aBodyWithoutAnEndIsRefused() throws Exception {
        server.reply("/", (connection, out) -> {
            out.write(LoopbackServer.head(HTML));
            try {
                while (server.isOpenAfter(0)) {
                    out.write(new byte[10_000]);
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        });
        assertThatThrownBy(() -> fetch(PATIENT)).hasMessageContaining("more than 1048576 bytes;");
        assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "identity"})
    void bodiesAreDecompressed(String coding) throws Exception {
        server.reply("/", HTML + "\nContent-Encoding: " + coding.replace("raw ", ""), compress(coding, TEXT));
        assertThat(fetch(PATIENT).body()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "raw deflate"})
    void aBombIsRefused(String coding) throws Exception {
        byte[] bomb = compress(coding, new byte[10_000_000]);
        assertThat(bomb.length).isLessThan(11_000);
        server.reply("/", HTML + "\nContent-Encoding: " + coding.replace("raw ", ""), bomb);
        assertThatThrownBy(() -> fetch(PATIENT)).hasMessageContaining(": more than 1048576 bytes when decompressed; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "raw deflate"})
    void aCutOffCompressedBodyIsRefused(String coding) throws Exception {
        byte[] whole = compress(coding, TEXT);
        byte[] part = Arrays.copyOf(whole, whole.length / 2);
        server.reply("/", HTML + "\nContent-Encoding: " + coding.replace("raw ", ""), part);
        assertThatThrownBy(() -> fetch(PATIENT)).hasMessageContaining(": its compressed text is damaged or cut off; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, gzip", "zstd"})
    void otherCompressionIsRefusedByName(String coding) {
        server.reply("/", HTML + "\nContent-Encoding: " + coding, TEXT);
        assertThatThrownBy(() -> fetch(PATIENT))
                .isInstanceOf(WebException.class)
                .hasMessageContaining(": compressed as " + coding + ", which is neither gzip nor deflate; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
    void aTruncatedBodyIsRefused(String framing) {
        server.reply("/", (connection, out) -> {
            out.write(LoopbackServer.head(HTML + "\n" + framing));
            out.write("40\r\nThe beginning".getBytes(StandardCharsets.UTF_8));
        });
        assertThatThrownBy(() -> fetch(PATIENT))
                .isInstanceOf(WebException.class)
                .hasMessageStartingWith(server.url("/") + ": the connection failed (")
                .hasMessageNotContaining("\n");
    }

    private void assertTooSlow() throws InterruptedException {
        assertThatThrownBy(() -> fetch(HASTY))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/") + ": not received within 0.3 s; try again later");
        // On a busy machine the time may be over before the request is made.
        assertThat(server.paths().isEmpty() || hungUp.await(20, TimeUnit.SECONDS))
                .as("the connection is given up")
                .isTrue();
    }

    private WebPage fetch(WebOptions options) throws WebException {
        return new WebReader(options).fetch(server.url("/"));
    }

    private void awaitEnd(Socket connection) {
        try {
            if (connection.getInputStream().read() < 0) {
                hungUp.countDown();
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private void drip(byte[] start, OutputStream out) throws InterruptedException {
        try {
            out.write(start);
            while (server.isOpenAfter(10)) {
                out.write('.');
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private static byte[] compress(String coding, byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = switch (coding) {
            case "identity" -> compressed;
            case "deflate" -> new DeflaterOutputStream(compressed);
            case "raw deflate" -> new DeflaterOutputStream(compressed, new Deflater(-1, true));
            default -> new GZIPOutputStream(compressed);
        }) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }
}
