package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebReaderTest {
    private static final WebOptions OPTIONS = new WebOptions(Duration.ofSeconds(20), 1 << 20, 3, true);
    private static final String HTML = "200 OK\nContent-Type: text/html; charset=utf-8";

    private LoopbackServer server;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aPageComesWithItsTypeAndEncoding() throws IOException {
        byte[] body = "خبر عاجل".getBytes(Charset.forName("windows-1256"));
        server.reply("/a?b=c", "200 OK\nContent-Type: Text/HTML ; Charset=\"Windows-1256\"", body);
        WebPage page = fetch("/a?b=c#d");
        assertThat(page.url()).isEqualTo(server.url("/a?b=c"));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("Windows-1256");
        assertThat(page.body()).isEqualTo(body);
    }

    @Test
    void aRequestTellsWhoAsks() throws IOException {
        server.reply("/", HTML + "\nSet-Cookie: a=b", "page");
        WebReader reader = new WebReader(OPTIONS);
        reader.fetch(server.url(""));
        reader.fetch(server.url(""));
        assertThat(server.requests())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request)
                        .startsWith("GET /")
                        .contains("User-Agent: Muqabala/", "Accept-Encoding: gzip")
                        .doesNotContainIgnoringCase("cookie")
                        .doesNotContainIgnoringCase("upgrade"));
    }

    @Test
    void aPageWithoutATypeIsTaken() throws IOException {
        server.reply("/", "200 OK", "page");
        WebPage page = fetch("/");
        assertThat(page.contentType()).isNull();
        assertThat(page.charset()).isNull();
        assertThat(page.body()).asString().isEqualTo("page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "text/css", "application/json; charset=utf-8"})
    void otherTypesAreRefusedByName(String type) {
        server.reply("/", "200 OK\nContent-Type: " + type, "page");
        assertThatThrownBy(() -> fetch("/"))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/") + ": neither a page nor text but " + type.replaceAll(";.*", "")
                        + "; give the address of an article");
    }

    @ParameterizedTest
    @CsvSource({
        "401, the server refuses it (status 401); open it",
        "403, the server refuses it (status 403); open it",
        "404, no such page (status 404); check the address",
        "410, no such page (status 410); check the address",
        "429, too many requests (status 429); wait",
        "503, the server failed (status 503); try again later",
        "204, the server sent no page (status 204); open it",
        "304, the server sent no page (status 304); open it",
        "302, the server sent no page (status 302); open it",
    })
    void otherStatusesAreToldWithARemedy(int status, String message) {
        server.reply("/", (connection, out) -> out.write(LoopbackServer.head(status + " Some reason")));
        assertThatThrownBy(() -> fetch("/"))
                .isInstanceOf(WebException.class)
                .hasMessageStartingWith(server.url("/") + ": " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void redirectsAreFollowed() throws IOException {
        server.redirect("/1", server.url("/2").toString());
        server.redirect("/2", "folder/3");
        server.redirect("/folder/3", "?page=4#there");
        server.reply("/folder/3?page=4", HTML, "page");
        assertThat(fetch("/1").url()).isEqualTo(server.url("/folder/3?page=4"));
    }

    /** All within one page: its host's robots.txt is of no concern yet. */
    @Test
    void moreRedirectsThanAllowedAreRefused() {
        for (int i = 0; i < 5; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        assertThatThrownBy(() -> fetch("/0"))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/0") + ": redirects more than 3 times; give the address it ends at");
        assertThat(server.paths()).containsExactly("/0", "/1", "/2", "/3");
    }

    @Test
    void aLoopIsTold() {
        server.redirect("/1", "/2");
        server.redirect("/2", "/1");
        assertThatThrownBy(() -> fetch("/1"))
                .isInstanceOf(WebException.class)
                .hasMessageStartingWith(server.url("/1") + ": redirects in a loop, to " + server.url("/1") + "; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hosts", "ftp://127.0.0.1/a", "javascript:alert(1)", "http://a:b@127.0.0.1/"})
    void redirectsToOtherThanPagesAreRefused(String location) {
        server.redirect("/", location);
        assertThatThrownBy(() -> fetch("/"))
                .isInstanceOf(WebException.class)
                .hasMessage(server.url("/") + ": redirects to no address of a page (" + location
                        + "); open it in a browser, save it, and give the file");
        assertThat(server.paths()).containsExactly("/");
    }

    @Test
    void privateHostsAreRefusedAgainAndAgainAndNeverAsked() {
        WebReader reader = new WebReader(WebOptions.DEFAULT);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> reader.fetch(server.url("/")))
                    .isInstanceOf(WebException.class)
                    .hasMessageStartingWith(server.url("/") + ": its host is in a private network (127.0.0.1); ");
        }
        assertThat(server.paths()).isEmpty();
    }

    /** However their addresses are written. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]", "１２７.0.0.1"})
    void thisMachineIsPrivate(String host) throws WebException {
        URI url = WebAddress.parse("http://" + host + ":" + server.url("/").getPort());
        assertThatThrownBy(() -> new WebReader(WebOptions.DEFAULT).fetch(url))
                .isInstanceOf(WebException.class)
                .hasMessageStartingWith(url + ": its host is in a private network (");
    }

    /** As people paste them, and as servers send them, which is often without any encoding. */
    @Test
    void arabicAddressesAreFetched() throws Exception {
        String encoded = "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1";
        server.redirect("/%D8%AE%D8%A8%D8%B1?%D8%B3=1", "/أخبار/1");
        server.reply(encoded, HTML, "page");
        URI url = WebAddress.parse("\u200F" + server.url("/") + "خبر?س=1 \n");
        WebPage page = new WebReader(OPTIONS).fetch(url);
        assertThat(page.url()).isEqualTo(server.url(encoded));
        assertThat(page.body()).isEqualTo("page".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverDoesNotListenIsTold() throws IOException {
        URI url = server.url("/");
        server.close();
        assertThatThrownBy(() -> fetch("/"))
                .isInstanceOf(WebException.class)
                .hasMessage(url + ": its server takes no connection; check the address, or try again later");
    }

    /** What a server sends must not command a terminal. */
    @Test
    void controlCharactersOfServersAreNotHandedOn() {
        server.reply("/", "200 OK\nContent-Type: \u0001a\u007F/b", "page");
        assertThatThrownBy(() -> fetch("/"))
                .isInstanceOf(WebException.class)
                .message()
                .doesNotMatch("(?s).*\\p{Cc}.*");
    }

    private WebPage fetch(String path) throws WebException {
        return new WebReader(OPTIONS).fetch(server.url(path));
    }
}
