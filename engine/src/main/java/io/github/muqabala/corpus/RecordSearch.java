package io.github.muqabala.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Looks for the beginnings of records in a crawl.
 *
 * @param compressed whether the file is compressed, each record by itself
 */
record RecordSearch(Path file, boolean compressed) {
    private static final int BLOCK = 1 << 16;
    /** So much of a record must be there to tell it: its version, or the gzip header and data before that ends. */
    private static final int BEGINNING = 1 << 9;

    private static final byte[] VERSION = {'W', 'A', 'R', 'C', '/', '1', '.'};

    /**
     * Where the next record begins: a line with its version or, in a compressed crawl, a gzip member that begins with one.
     *
     * @param position where in the file, in bytes, the last is known to begin
     * @return -1 if there is none
     */
    long after(long position) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            in.skipNBytes(position);
            byte[] window = in.readNBytes(BLOCK);
            long start = position;
            while (true) {
                boolean whole = window.length < BLOCK;
                int last = whole ? window.length : BLOCK - BEGINNING;
                // What stands before a record is looked at too.
                for (int i = 1; i < last; i++) {
                    if (isRecord(window, i)) {
                        return start + i;
                    }
                }
                if (whole) {
                    return -1;
                }
                byte[] next = Arrays.copyOfRange(window, last - 1, last - 1 + BLOCK);
                int kept = BLOCK - (last - 1);
                window = Arrays.copyOf(next, kept + in.readNBytes(next, kept, BLOCK - kept));
                start += last - 1;
            }
        }
    }

    private boolean isRecord(byte[] bytes, int at) {
        if (!compressed) {
            return bytes[at] == 'W' && bytes[at - 1] == '\n' && isVersion(bytes, at);
        }
        if (bytes[at] != 0x1F || at + 2 >= bytes.length || bytes[at + 1] != (byte) 0x8B || bytes[at + 2] != 8) {
            return false;
        }
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(bytes, at, Math.min(BEGINNING, bytes.length - at)))) {
            return isVersion(in.readNBytes(VERSION.length), 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isVersion(byte[] bytes, int at) {
        return at + VERSION.length <= bytes.length
                && Arrays.equals(bytes, at, at + VERSION.length, VERSION, 0, VERSION.length);
    }
}
