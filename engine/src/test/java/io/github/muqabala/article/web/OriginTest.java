package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    private static final String TEXT = "200 OK\nContent-Type: text/plain";
    private static final String FORBIDDING = "User-agent: *\nDisallow: /private\n";

    private final WebReader reader = new WebReader(new WebOptions(Duration.ofSeconds(20), 1 << 20, 3, true));
    private LoopbackServer server;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
        server.reply("/private/1", TEXT, "one");
        server.reply("/private/2", TEXT, "two");
        server.reply("/3", TEXT, "three");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void theRulesAreAskedForOnceFromTheSecondPageOn() throws IOException {
        server.reply("/robots.txt", TEXT, FORBIDDING);
        reader.fetch(server.url("/private/1"));
        reader.fetch(server.url("/3"));
        assertThatThrownBy(() -> reader.fetch(server.url("/private/2")))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/private/2") + ": " + server.url("/robots.txt")
                        + " asks programs not to fetch it; open it in a browser, save it, and give the file");
        reader.fetch(server.url("/3"));
        assertThat(server.paths()).containsExactly("/private/1", "/robots.txt", "/3", "/3");
    }

    @Test
    void hostsAreApart() throws IOException {
        try (LoopbackServer other = new LoopbackServer()) {
            other.reply("/robots.txt", TEXT, FORBIDDING);
            other.reply("/private/1", TEXT, "one");
            other.redirect("/", server.url("/private/1").toString());
            reader.fetch(server.url("/3"));
            server.reply("/robots.txt", TEXT, FORBIDDING);
            reader.fetch(other.url("/private/1"));
            assertThatThrownBy(() -> reader.fetch(other.url("/")))
                    .isInstanceOf(WebException.class)
                    .hasMessageStartingWith(server.url("/private/1") + ": " + server.url("/robots.txt") + " asks");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "403 Forbidden", "401 Unauthorized", "429 Too Many Requests"})
    void withoutAFileAllIsAllowed(String status) throws IOException {
        server.reply("/robots.txt", status, FORBIDDING);
        reader.fetch(server.url("/3"));
        assertThat(reader.fetch(server.url("/private/1")).body()).asString().isEqualTo("one");
    }

    @Test
    void whenTheServerFailsNothingIsAllowed() throws IOException {
        server.reply("/robots.txt", "503 Service Unavailable", "");
        reader.fetch(server.url("/3"));
        assertRefused(() -> reader.fetch(server.url("/3")));
    }

    @Test
    void whenTheTimeIsOverNothingIsAllowed() {
        server.reply(
                "/robots.txt", (connection, out) -> connection.getInputStream().read());
        Origin origin = new Origin(server.url("/"), new Object());
        Exchanges web = new Exchanges(address -> true);
        assertRefused(() -> origin.admit(server.url("/3"), new Object(), web, Duration.ofMillis(300)));
        // Nor asked again.
        assertRefused(() -> origin.admit(server.url("/3"), new Object(), web, Duration.ofDays(1)));
    }

    @Test
    void redirectsOfTheFileAreFollowedFiveTimes() throws IOException {
        server.redirect("/robots.txt", "/r1");
        for (int i = 1; i < 5; i++) {
            server.redirect("/r" + i, "/r" + (i + 1));
        }
        server.reply("/r5", TEXT, FORBIDDING);
        reader.fetch(server.url("/3"));
        reader.fetch(server.url("/3"));
        assertThatThrownBy(() -> reader.fetch(server.url("/private/1"))).hasMessageContaining("asks programs");
    }

    @Test
    void ofALongFileTheBeginningCounts() throws IOException {
        server.reply("/robots.txt", TEXT, FORBIDDING + "# filler\n".repeat(100_000) + "Disallow: /3\n");
        reader.fetch(server.url("/3"));
        reader.fetch(server.url("/3"));
        assertThatThrownBy(() -> reader.fetch(server.url("/private/1"))).hasMessageContaining("asks programs");
    }

    private void assertRefused(ThrowingCallable fetching) {
        assertThatThrownBy(fetching)
                .isInstanceOf(WebException.class)
                .hasMessageStartingWith(server.url("/3") + ": " + server.url("/robots.txt")
                        + " cannot be had, which counts as a refusal");
    }
}
