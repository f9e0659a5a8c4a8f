package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of pages in the place of files; the server is on the machine itself. */
class CompareAddressTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private HttpServer server;
    private String wire = "";

    @BeforeEach
    void serve() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), Fixtures.article("ar-wire-a"))
                .toString();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/story", CompareAddressTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The wire's article as a page in an old encoding, which the server names and the page does not. */
    private static void answer(HttpExchange exchange) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=ar><body><nav><a href=/>الرئيسية</a></nav>");
        Fixtures.article("ar-wire-a")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        byte[] body = page.append("</body></html>").toString().getBytes(Charset.forName("windows-1256"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1256");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void aPageIsFetchedAndItsArticleCompared() {
        assertThat(program.run("compare", address("/story"), wire, "--allow-private"))
                .isZero();
        assertThat(program.out()).contains(address("/story")).contains("100.0%");
    }

    @Test
    void anAddressOfALocalNetworkIsRefusedUnlessItIsAllowed() {
        assertThat(program.run("compare", address("/story"), wire)).isEqualTo(2);
        assertThat(program.err())
                .startsWith("muqabala: " + address("/story") + ": ")
                .contains("--allow-private");
    }

    @Test
    void aPageThatIsNotThereIsToldInOneLine() {
        assertThat(program.run("compare", wire, address("/gone"), "--allow-private"))
                .isEqualTo(2);
        assertThat(program.err()).contains("/gone: ").containsOnlyOnce("\n");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
