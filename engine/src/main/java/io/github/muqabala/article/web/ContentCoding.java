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

/** How bodies are compressed on their way (RFC 9110, section 8.4). */
public final class ContentCoding {
    private ContentCoding() {}

    /**
     * The beginning of what was compressed.
     *
     * @throws WebException if it is compressed in another way than by gzip or deflate, damaged or cut off
     */
    static BodyStart decode(URI url, HttpHeaders headers, byte[] body, int limit) throws WebException {
        String coding =
                String.join(", ", headers.allValues("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        if (!isKnown(coding)) {
            throw new WebException(url, unknown(coding), WebException.SAVE);
        }
        return isAbsent(coding, new byte[0]) ? new BodyStart(body, true) : inflate(url, coding, body, limit);
    }

    /**
     * Whether a body is as it was, of all that can be told: some programs that keep bodies decompress them and keep the
     * field that says they are compressed.
     *
     * @param coding the field {@code Content-Encoding}; empty if there is none
     */
    public static boolean isAbsent(String coding, byte[] body) {
        return coding.isEmpty()
                || coding.equalsIgnoreCase("identity")
                || (isGzip(coding) && body.length > 0 && !isGzip(body));
    }

    /**
     * Decompresses a body.
     *
     * @param coding the field {@code Content-Encoding}
     * @throws IOException if it is compressed in another way than by gzip or deflate, or damaged at its beginning
     */
    public static InputStream open(String coding, byte[] body) throws IOException {
        if (!isKnown(coding)) {
            throw new IOException(unknown(coding));
        }
        InputStream in = new ByteArrayInputStream(body);
        if (isGzip(coding)) {
            return new GZIPInputStream(in);
        }
        return isZlib(body) ? new InflaterInputStream(in) : new InflaterInputStream(in, new Inflater(true));
    }

    private static boolean isKnown(String coding) {
        return isAbsent(coding, new byte[0]) || isGzip(coding) || coding.equalsIgnoreCase("deflate");
    }

    private static String unknown(String coding) {
        return "compressed as " + coding + ", which is neither gzip nor deflate";
    }

    private static boolean isGzip(String coding) {
        return coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 1 && body[0] == 0x1F && body[1] == (byte) 0x8B;
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

    /** Whether there is the header of RFC 1950, which belongs there; many servers send RFC 1951 without it. */
    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    }
}
