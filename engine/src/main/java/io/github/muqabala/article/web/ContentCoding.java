package io.github.muqabala.article.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bodies decompressed, up to a limit. */
final class ContentCoding {
    private ContentCoding() {}

    /**
     * The beginning of what was compressed.
     *
     * @throws WebException if it is compressed in another way than by gzip or deflate, damaged or cut off
     */
    static BodyStart decode(URI url, HttpHeaders headers, byte[] body, int limit) throws WebException {
        String coding =
                String.join(", ", headers.allValues("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> new BodyStart(body, true);
            case "gzip", "x-gzip", "deflate" -> inflate(url, coding, body, limit);
            default ->
                throw new WebException(
                        url, "compressed as " + coding + ", which is neither gzip nor deflate", WebException.SAVE);
        };
    }

    private static BodyStart inflate(URI url, String coding, byte[] body, int limit) throws WebException {
        if (body.length == 0) {
            return new BodyStart(body, true);
        }
        try (InputStream in = open(coding, body)) {
            byte[] bytes = in.readNBytes(limit);
            return new BodyStart(bytes, in.read() < 0);
        } catch (IOException e) {
            throw new WebException(url, "its compressed text is damaged or cut off", "try again later");
        }
    }

    private static InputStream open(String coding, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        if (!coding.equals("deflate")) {
            return new GZIPInputStream(in);
        }
        return isZlib(body) ? new InflaterInputStream(in) : new InflaterInputStream(in, new Inflater(true));
    }

    /** Whether there is the header of RFC 1950, which belongs there; many servers send RFC 1951 without it. */
    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    }
}
