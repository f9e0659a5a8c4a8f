package io.github.muqabala.article.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Requests and their answers: hosts checked before each, redirects followed. */
final class Exchanges {
    private static final String USER_AGENT = "Muqabala/0.1 (article comparison)";

    private final Predicate<InetAddress> allowed;

    /** For looking up hosts too, which Java does without a limit of time. */
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "muqabala-web");
        thread.setDaemon(true);
        return thread;
    });

    private final HttpClient client = HttpClient.newBuilder()
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What is asked before each request, once its host is known. */
    interface Gate {
        /** Throws if a URL is not to be requested. */
        void pass(URI url) throws WebException;
    }

    /** Exchanges with hosts all of whose addresses are allowed. */
    Exchanges(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /**
     * Requests a URL and what it redirects to.
     *
     * @param wanted how many bytes of a body are to be received, 0 to 2^30
     */
    Answer follow(URI start, int maxRedirects, Deadline deadline, Gate gate, ToIntFunction<ResponseInfo> wanted)
            throws WebException {
        Set<URI> visited = new HashSet<>();
        URI url = start;
        while (true) {
            checkHost(url, deadline);
            gate.pass(url);
            visited.add(url);
            Answer answer = request(url, deadline, wanted);
            URI next = answer.redirect();
            if (next == null) {
                return answer;
            }
            if (visited.contains(next)) {
                throw new WebException(start, "redirects in a loop, to " + next, WebException.SAVE);
            }
            if (visited.size() > maxRedirects) {
                String times = maxRedirects == 1 ? " once" : " " + maxRedirects + " times";
                throw new WebException(start, "redirects more than" + times, "give the address it ends at");
            }
            url = next;
        }
    }

    private Answer request(URI url, Deadline deadline, ToIntFunction<ResponseInfo> wanted) throws WebException {
        HttpRequest request = HttpRequest.newBuilder(url)
                // Asking for HTTP/2 without TLS takes headers that some servers stumble on.
                .version(url.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<BodyStart> response =
                deadline.await(client.sendAsync(request, info -> new CappedBody(wanted.applyAsInt(info))), url);
        return new Answer(url, response.statusCode(), response.headers(), response.body());
    }

    /** Refuses a host any of whose addresses is not allowed, since which of them is connected to is not ours to say. */
    private void checkHost(URI url, Deadline deadline) throws WebException {
        for (InetAddress address : deadline.await(threads.submit(() -> InetAddress.getAllByName(url.getHost())), url)) {
            if (!allowed.test(address)) {
                throw new WebException(
                        url,
                        "its host is in a private network (" + address.getHostAddress() + ")",
                        "allow private networks if it is to be asked (allowPrivate, --allow-private)");
            }
        }
    }
}
