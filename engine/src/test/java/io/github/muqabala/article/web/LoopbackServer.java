package io.github.muqabala.article.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server of this machine that answers a request per connection with the very bytes it is told, or as badly as wanted. */
final class LoopbackServer implements AutoCloseable {
    /** Writes an answer; the connection ends with it. */
    interface Reply {
        void write(Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    LoopbackServer() throws IOException {
        start(this::accept);
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    void reply(String path, Reply reply) {
        replies.put(path, reply);
    }

    /** Answers with a body and its length. */
    void reply(String path, String head, byte[] body) {
        reply(path, (connection, out) -> {
            out.write(head(head + "\nContent-Length: " + body.length));
            out.write(body);
        });
    }

    void reply(String path, String head, String body) {
        reply(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    void redirect(String path, String location) {
        reply(path, "302 Found\nLocation: " + location, "");
    }

    /** A status line and headers as they are sent. */
    static byte[] head(String head) {
        return ("HTTP/1.1 " + head + "\nConnection: close\n\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Waits, which ends early when the test does; whether it goes on. */
    boolean isOpenAfter(long milliseconds) throws InterruptedException {
        return !closed.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** The paths that were requested so far. */
    List<String> paths() {
        return requests.stream().map(request -> request.split(" ", -1)[1]).toList();
    }

    /** The heads of the requests so far. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket connection = socket.accept();
            start(() -> answer(connection));
        }
    }

    private void answer(Socket connection) throws IOException, InterruptedException {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            if (request.isEmpty()) {
                return;
            }
            requests.add(request.toString());
            Reply missing = (socket, out) -> out.write(head("404 Not Found\nContent-Length: 0"));
            replies.getOrDefault(request.toString().split(" ", -1)[1], missing)
                    .write(connection, connection.getOutputStream());
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException e) {
                // The other side hung up, or the test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
