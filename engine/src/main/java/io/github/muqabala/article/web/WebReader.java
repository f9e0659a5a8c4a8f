package io.github.muqabala.article.web;

import java.net.URI;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches pages from the web, over HTTP/2 where there is TLS. The first page of a host is fetched as a person would;
 * from the second on its robots.txt is asked (RFC 9309), once, for the product {@code muqabala}. Nothing else is kept:
 * no cookies, no pages. Safe for use by several threads.
 *
 * <p>Hosts in private, local and special networks are refused unless they are allowed, by all addresses they resolve
 * to and again at every redirect. The connection is made by name afterwards, as TLS needs, so that a host whose
 * addresses change between the two is not told; Java keeps them for some seconds, which makes that hard. With a proxy
 * set in system properties it is the proxy that connects.
 */
public final class WebReader {
    private final WebOptions options;
    private final Exchanges web;
    private final Map<URI, Origin> origins = new ConcurrentHashMap<>();

    /** A reader that has fetched nothing yet. */
    public WebReader(WebOptions options) {
        this.options = options;
        this.web = new Exchanges(options.allowPrivate() ? address -> true : PublicNetworks::contain);
    }

    /**
     * Fetches a page of HTML, XHTML or plain text, or of no stated type. Takes up to the time limit, and memory of up to
     * four times the size limit.
     *
     * @param url of http or https; whatever {@link WebAddress#parse} reads
     * @throws WebException if it cannot be had, is something else, exceeds a limit, or is not to be fetched
     */
    public WebPage fetch(URI url) throws WebException {
        URI start = WebAddress.parse(url.toString());
        Object visit = new Object();
        Answer answer = web.follow(
                start,
                options.maxRedirects(),
                Deadline.in(options.timeout()),
                hop -> origins.computeIfAbsent(hop.resolve("/"), root -> new Origin(root, visit))
                        .admit(hop, visit, web, options.timeout()),
                this::wanted);
        return page(answer);
    }

    private int wanted(ResponseInfo info) {
        return info.statusCode() == 200 && MediaType.of(info.headers()).isPage() ? options.maxBytes() : 0;
    }

    private WebPage page(Answer answer) throws WebException {
        if (answer.status() != 200) {
            throw WebException.of(answer.url(), answer.status());
        }
        MediaType type = MediaType.of(answer.headers());
        if (!type.isPage()) {
            throw new WebException(
                    answer.url(), "neither a page nor text but " + type.name(), "give the address of an article");
        }
        if (!answer.body().whole()) {
            throw tooLarge(answer.url(), "more than %d bytes");
        }
        BodyStart body = answer.decoded(options.maxBytes());
        if (!body.whole()) {
            throw tooLarge(answer.url(), "more than %d bytes when decompressed");
        }
        return new WebPage(answer.url(), type.name(), type.charset(), body.bytes());
    }

    private WebException tooLarge(URI url, String problem) {
        return new WebException(url, String.format(problem, options.maxBytes()), "give the address of an article");
    }
}
