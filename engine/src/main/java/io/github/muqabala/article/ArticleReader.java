package io.github.muqabala.article;

import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads plain text in UTF-8 into articles. A byte-order mark is not part of the text.
 *
 * @param maxBytes the largest input taken, in bytes, at least 1; the reader holds up to three times as much in memory
 */
public record ArticleReader(int maxBytes) {
    /** An article of this size would be a library: 16 MiB is some 1.5 million Arabic words. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /** The highest limit there is: Java's largest array less one byte, which tells that there was more. */
    public static final int LARGEST_MAX_BYTES = Integer.MAX_VALUE - 16;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * Makes a reader with a limit.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is out of range
     */
    public ArticleReader {
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "maxBytes must be between 1 and " + LARGEST_MAX_BYTES + ", not " + maxBytes);
        }
    }

    /** A reader that takes up to {@link #DEFAULT_MAX_BYTES}. */
    public ArticleReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableArticleException if there is no such file, it cannot be read, or is not an article
     */
    public Article read(Path file) throws UnreadableArticleException {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(source, "is a directory", "name a text file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(source, in);
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableArticleException.of(file, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source what to call the article in reports and errors
     * @throws UnreadableArticleException if reading breaks off or the content is not an article
     */
    public Article read(String source, InputStream in) throws UnreadableArticleException {
        byte[] bytes = bytes(source, in);
        ForeignFormat.refuse(source, bytes);
        Text text = Text.of(decode(source, bytes));
        if (text.tokens().size() == 0) {
            throw new UnreadableArticleException(source, "has no words in it", "name a file with text in it");
        }
        return new Article(source, text);
    }

    private byte[] bytes(String source, InputStream in) throws UnreadableArticleException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw UnreadableArticleException.broken(source, e);
        }
        if (bytes.length > maxBytes) {
            throw new UnreadableArticleException(
                    source,
                    "is larger than " + maxBytes + " bytes",
                    "name a smaller file, or raise the limit (maxBytes, --max-bytes)");
        }
        if (bytes.length == 0) {
            throw new UnreadableArticleException(source, "is empty", "name a file with text in it");
        }
        return bytes;
    }

    private static String decode(String source, byte[] bytes) throws UnreadableArticleException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableArticleException(
                    source,
                    "is not UTF-8 text: byte " + in.position() + " (0x" + hex(bytes[in.position()]) + ") is invalid",
                    "save it as UTF-8, for example: iconv -f WINDOWS-1256 -t UTF-8");
        }
        out.flip();
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    private static String hex(byte value) {
        return Integer.toHexString(value & 0xFF).toUpperCase(Locale.ROOT);
    }
}
