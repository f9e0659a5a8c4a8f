package io.github.muqabala.article;

import io.github.muqabala.article.charset.CharsetHints;
import io.github.muqabala.article.charset.DecodedText;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.charset.MalformedTextException;
import io.github.muqabala.article.charset.Mojibake;
import io.github.muqabala.article.charset.TextDecoder;
import io.github.muqabala.article.charset.TextDecoder.Malformed;
import io.github.muqabala.article.web.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An input with all its bytes, as it comes from a file, a stream or the web.
 *
 * @param name what a user calls it
 * @param html whether it is a page in HTML
 * @param url where it was fetched; null if it was not
 * @param declared the encoding that a server gave; null if none
 */
@SuppressWarnings("ArrayRecordComponent")
record Source(
        String name,
        byte[] bytes,
        boolean html,
        @Nullable String url,
        @Nullable String declared) {

    /**
     * Reads a stream to its end; what is compressed is decompressed.
     *
     * @throws UnreadableArticleException if reading breaks off, or there is nothing, or more than is allowed
     */
    static Source read(String name, InputStream in, int maxBytes) throws UnreadableArticleException {
        byte[] bytes = bytes(name, in, maxBytes);
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            try (InputStream decompressed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = bytes(name, decompressed, maxBytes);
            } catch (UnreadableArticleException e) {
                throw e;
            } catch (IOException e) {
                throw damaged(name, e);
            }
        }
        return new Source(name, bytes, HtmlSign.isAtBeginningOf(bytes) || HtmlSign.isName(name), null, null);
    }

    private static byte[] bytes(String name, InputStream in, int maxBytes) throws UnreadableArticleException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw in instanceof GZIPInputStream ? damaged(name, e) : UnreadableArticleException.broken(name, e);
        }
        if (bytes.length > maxBytes) {
            throw new UnreadableArticleException(
                    name,
                    "is larger than " + maxBytes + " bytes",
                    "name a smaller file, or raise the limit (maxBytes, --max-bytes)");
        }
        if (bytes.length == 0) {
            throw new UnreadableArticleException(name, "is empty", "name a file with text in it");
        }
        return bytes;
    }

    private static UnreadableArticleException damaged(String name, IOException cause) {
        return new UnreadableArticleException(
                name,
                "is gzip-compressed but damaged (" + UnreadableArticleException.reason(cause) + ")",
                "get it anew",
                cause);
    }

    /** What was fetched from the web. */
    static Source of(WebPage page) {
        String url = page.url().toString();
        String type = page.contentType();
        boolean html = type == null ? HtmlSign.isAtBeginningOf(page.body()) : type.contains("html");
        return new Source(url, page.body(), html, url, page.charset());
    }

    /**
     * What it says.
     *
     * @throws UnreadableArticleException if it is no text
     */
    DecodedText decode(ReadingOptions options) throws UnreadableArticleException {
        CharsetHints hints = new CharsetHints(options.charset(), declared, html);
        DecodedText decoded;
        try {
            decoded = TextDecoder.decode(bytes, hints, options.lenient() ? Malformed.REPLACE : Malformed.REPORT);
        } catch (MalformedTextException e) {
            throw new UnreadableArticleException(name, "is " + e.getMessage(), remedy(e), e);
        }
        boolean unicode = decoded.charset().equals(StandardCharsets.UTF_8) && decoded.evidence() != Evidence.GIVEN;
        String restored = unicode ? Mojibake.restored(decoded.text()) : null;
        if (restored == null) {
            return decoded;
        }
        if (!options.lenient()) {
            throw new UnreadableArticleException(
                    name,
                    "was read in a wrong encoding and saved again (UTF-8 as windows-1252)",
                    "read it with --lenient, which restores it, or get it anew");
        }
        return new DecodedText(restored, decoded.charset(), decoded.evidence(), decoded.replaced());
    }

    private static String remedy(MalformedTextException problem) {
        String charset = problem.charset();
        if (charset != null) {
            return "get it anew, name its encoding (--charset), or read it with --lenient, which replaces such bytes";
        }
        return "name a text file, or the encoding if it is one (--charset)";
    }
}
