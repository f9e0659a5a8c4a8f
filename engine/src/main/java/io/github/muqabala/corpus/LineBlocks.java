package io.github.muqabala.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into blocks of whole lines, with a limit on the length of a line and so on the memory it takes. */
final class LineBlocks implements Closeable {
    private static final int BLOCK = 1 << 18;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = LOWEST_BITS << 7;
    private static final long EIGHT_LINE_FEEDS = '\n' * LOWEST_BITS;

    /**
     * Whole lines.
     *
     * @param firstLine the number of the first, from 1
     * @param lines how many
     * @param ends where each ends, before its line feed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, and never compared
    record Block(byte[] bytes, long firstLine, int lines, int[] ends) {

        /** Where line {@code i} of the block ends. */
        int end(int i) {
            return ends[i];
        }
    }

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
        int[] ends = new int[64];
        int lines = 0;
        for (int next = 0; next < end; next = ends[lines - 1] + 1) {
            if (lines == ends.length) {
                ends = Arrays.copyOf(ends, 2 * lines);
            }
            ends[lines++] = lineEnd(buffer, next, end);
        }
        Block block = new Block(buffer, nextLine, lines, ends);
        nextLine += lines;
        byte[] rest = new byte[Math.max(BLOCK, length - end)];
        System.arraycopy(buffer, end, rest, 0, length - end);
        buffer = rest;
        length -= end;
        searched = length;
        return block;
    }

    /** The first line feed from {@code from} on, or {@code to}: looks at eight bytes at a time. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long difference = (long) EIGHT_BYTES.get(bytes, i) ^ EIGHT_LINE_FEEDS;
            // The lowest byte that is zero, if any, has its highest bit set here (Mycroft 1987).
            long zeros = (difference - LOWEST_BITS) & ~difference & HIGHEST_BITS;
            if (zeros != 0) {
                return i + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Drops all up to the next line feed. */
    private void passOver() {
        int end;
        do {
            length = 0;
            fill();
            end = lineEnd(buffer, 0, length);
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
