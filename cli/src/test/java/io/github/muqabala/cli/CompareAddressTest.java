package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    private ServerSocket server;
    private String wire = "";

    @BeforeEach
    void serve() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), Fixtures.article("ar-wire-a"))
                .toString();
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::answerAll);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void answerAll() {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                answer(connection);
            } catch (IOException e) {
                // The test is over, or the program has hung up, which it tells of itself.
            }
        }
    }

    /** The wire's article as a page in an old encoding, which the server names and the page does not. */
    private static void answer(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        String request = in.readLine();
        String line = request;
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
        byte[] body = page().getBytes(Charset.forName("windows-1256"));
        String status = request != null && request.startsWith("GET /story ") ? "200 OK" : "404 Not Found";
        String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + body.length
                + "\r\nContent-Type: text/html; charset=windows-1256\r\n\r\n";
        OutputStream out = connection.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=ar><body><nav><a href=/>الرئيسية</a></nav>");
        Fixtures.article("ar-wire-a")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</body></html>").toString();
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
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }
}
