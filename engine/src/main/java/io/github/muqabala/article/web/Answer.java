package io.github.muqabala.article.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a server answers to a request for a URL, its body as it came. */
record Answer(URI url, int status, HttpHeaders headers, BodyStart body) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Where it leads; null if nowhere. */
    @Nullable
    URI redirect() throws WebException {
        Optional<String> location = headers.firstValue("Location");
        if (location.isEmpty() || !REDIRECTS.contains(status)) {
            return null;
        }
        try {
            return WebAddress.resolve(url, location.get());
        } catch (WebException e) {
            throw new WebException(
                    url, "redirects to no address of a page (" + location.get() + ")", WebException.SAVE);
        }
    }

    /**
     * The decompressed body.
     *
     * @param limit in bytes, before and after
     */
    BodyStart decoded(int limit) throws WebException {
        BodyStart decoded = ContentCoding.decode(url, headers, body.bytes(), limit);
        return new BodyStart(decoded.bytes(), decoded.whole() && body.whole());
    }
}
