package io.github.muqabala.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into blocks of whole lines, with a limit on the length of a line and so on the memory it takes. */
final class LineBlocks implements Closeable {
    private static final int BLOCK = 1 << 18;

    /**
     * Whole lines.
     *
     * @param bytes ends with a line feed, but for the last block of a stream that does not
     * @param firstLine the number of the first, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, and never compared
    record Block(byte[] bytes, int length, long firstLine) {}

    /** A line that is longer than the limit. */
    static final class OverlongLineException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final InputStream in;
    private final int maxBytes;
    private byte[] buffer = new byte[BLOCK];
    private int length;
    /** So many bytes of the buffer are known to hold no line feed. */
    private int searched;

    private long nextLine = 1;
    private boolean ended;
    private @Nullable IOException broken;

    LineBlocks(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The number of the line that comes next, from 1. */
    long nextLine() {
        return nextLine;
    }

    /**
     * The next lines; null at the end.
     *
     * @throws OverlongLineException if the next line is longer than the limit; it is passed over
     * @throws IOException if reading broke off after the last line that was returned
     */
    @Nullable
    Block next() throws IOException {
        while (true) {
            fill();
            int end = lastLineFeed() + 1;
            if (end > 0) {
                return take(end);
            }
            if (broken != null) {
                throw broken;
            }
            if (ended) {
                return length == 0 ? null : take(length);
            }
            if (length > maxBytes) {
                passOver();
                throw new OverlongLineException();
            }
            searched = length;
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8));
        }
    }

    private void fill() {
        try {
            while (length < buffer.length && !ended && broken == null) {
                int read = in.read(buffer, length, buffer.length - length);
                ended = read < 0;
                length += Math.max(0, read);
            }
        } catch (IOException e) {
            broken = e;
        }
    }

    private int lastLineFeed() {
        int last = length - 1;
        while (last >= searched && buffer[last] != '\n') {
            last--;
        }
        return last >= searched ? last : -1;
    }

    /** Hands out the buffer with its first {@code end} bytes, and goes on with the others in a new one. */
    private Block take(int end) {
        Block block = new Block(buffer, end, nextLine);
        byte[] next = new byte[Math.max(BLOCK, length - end)];
        System.arraycopy(buffer, end, next, 0, length - end);
        for (int i = 0; i < end; i++) {
            nextLine += buffer[i] == '\n' ? 1 : 0;
        }
        buffer = next;
        length -= end;
        searched = length;
        return block;
    }

    /** Drops all up to the next line feed. */
    private void passOver() {
        int end;
        do {
            length = 0;
            fill();
            end = 0;
            while (end < length && buffer[end] != '\n') {
                end++;
            }
        } while (end == length && !ended && broken == null);
        int kept = Math.max(0, length - end - 1);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
        length = kept;
        searched = 0;
        nextLine++;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
