package io.github.muqabala.article;

import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** Leaves room to ask for one byte more than the limit. */
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * Makes a reader with a limit.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is out of range
     */
    public ArticleReader {
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new IllegalArgumentException("maxBytes must be between 1 and " + LARGEST + ", not " + maxBytes);
        }
    }

    /** A reader that takes up to {@link #DEFAULT_MAX_BYTES}. */
    public ArticleReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableArticleException if there is no such file, it may not be read, or is not an article
     * @throws IOException if reading breaks off
     */
    public Article read(Path file) throws IOException {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(source, "is a directory", "name a text file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(source, in);
        } catch (NoSuchFileException e) {
            throw unreadable(source, "no such file", "check the path", e);
        } catch (AccessDeniedException e) {
            throw unreadable(source, "may not be read", "ask its owner for permission to read it", e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source what to call the article in reports and errors
     * @throws UnreadableArticleException if the content is not an article
     * @throws IOException if reading breaks off
     */
    public Article read(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new UnreadableArticleException(
                    source,
                    "is larger than " + maxBytes + " bytes",
                    "name a smaller file, or raise the limit (maxBytes, --max-bytes)");
        }
        if (bytes.length == 0) {
            throw new UnreadableArticleException(source, "is empty", "name a file with text in it");
        }
        ForeignFormat.refuse(source, bytes);
        Text text = Text.of(decode(source, bytes));
        if (text.tokens().size() == 0) {
            throw new UnreadableArticleException(source, "has no words in it", "name a file with text in it");
        }
        return new Article(source, text);
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

    private static UnreadableArticleException unreadable(
            String source, String problem, String remedy, IOException cause) {
        UnreadableArticleException exception = new UnreadableArticleException(source, problem, remedy);
        exception.initCause(cause);
        return exception;
    }
}
