package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.ContentCoding;
import io.github.muqabala.article.web.MediaType;
import io.github.muqabala.article.web.WebAddress;
import io.github.muqabala.article.web.WebException;
import io.github.muqabala.article.web.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as a crawler got it.
 *
 * @param type what its server says it is
 * @param coding how the body is compressed; empty if it is not
 * @param body without the chunks that it was sent in
 * @param captured when, in ISO 8601; null if the crawl does not say
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, and never compared
record CrawledPage(
        URI url,
        MediaType type,
        String coding,
        byte[] body,
        @Nullable String captured) {
    private static final int OK = 200;

    /**
     * The page that a record holds.
     *
     * @param maxBytes the longest body that is taken
     * @return null if it holds something else, as most do: a request, a picture, a redirect
     * @throws UnreadableArticleException if the page is not whole, or too large
     * @throws IOException if the record is damaged
     */
    static @Nullable CrawledPage of(WarcRecord record, int maxBytes) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == OK ? page(response, http.headers(), http.body().stream(), maxBytes) : null;
        }
        return record instanceof WarcResource resource
                ? page(resource, resource.headers(), resource.body().stream(), maxBytes)
                : null;
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().type().equals("application")
                && response.contentType().subtype().equals("http");
    }

    private static @Nullable CrawledPage page(
            WarcCaptureRecord record, MessageHeaders described, InputStream body, int maxBytes) throws IOException {
        MediaType type = MediaType.of(described.first("Content-Type").orElse(""));
        String target = record.target();
        if (type.name() == null || !type.isPage() || target == null || isForCrawlers(target)) {
            return null;
        }
        if (record.headers().first("WARC-Truncated").isPresent()) {
            throw new UnreadableArticleException(
                    target, "was cut off by the crawler", "crawl it anew with higher limits");
        }
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw tooLarge(target, maxBytes, "");
        }
        return new CrawledPage(
                url(target),
                type,
                record instanceof WarcResponse ? String.join(", ", described.all("Content-Encoding")) : "",
                bytes,
                record.headers().first("WARC-Date").orElse(null));
    }

    /** Whether it is a text that is not for people. */
    private static boolean isForCrawlers(String target) {
        return target.endsWith("/robots.txt");
    }

    private static URI url(String target) throws UnreadableArticleException {
        try {
            return WebAddress.parse(target);
        } catch (WebException e) {
            try {
                return URI.create(target);
            } catch (IllegalArgumentException malformed) {
                throw UnreadableArticleException.of(e);
            }
        }
    }

    private static UnreadableArticleException tooLarge(String target, int maxBytes, String when) {
        return new UnreadableArticleException(
                target, "is larger than " + maxBytes + " bytes" + when, "raise the limit (maxBytes, --max-bytes)");
    }

    /**
     * The page with its body decompressed.
     *
     * @throws UnreadableArticleException if it is damaged, too large, or compressed in a way that is not known
     */
    WebPage decoded(int maxBytes) throws UnreadableArticleException {
        byte[] bytes;
        // Some crawlers decompress a body and leave the field as it was.
        if (ContentCoding.isAbsent(coding, body)) {
            bytes = body;
        } else {
            try (InputStream in = ContentCoding.open(coding, body)) {
                bytes = in.readNBytes(maxBytes + 1);
            } catch (IOException e) {
                throw new UnreadableArticleException(
                        url.toString(),
                        "cannot be decompressed (" + UnreadableArticleException.reason(e) + ")",
                        "crawl it anew",
                        e);
            }
        }
        if (bytes.length > maxBytes) {
            throw tooLarge(url.toString(), maxBytes, " when decompressed");
        }
        return new WebPage(url, type.name(), type.charset(), bytes);
    }
}
