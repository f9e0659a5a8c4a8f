package io.github.muqabala.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The first bytes of a file.
 *
 * @param bytes decompressed; none if they are damaged
 * @param compressed whether the file is compressed by gzip
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, and never compared
record FileBeginning(byte[] bytes, boolean compressed) {
    static final FileBeginning NONE = new FileBeginning(new byte[0], false);

    private static final int READ = 1 << 12;
    private static final int DECOMPRESSED = 1 << 8;
    private static final byte[] CRAWL = "WARC/".getBytes(StandardCharsets.US_ASCII);

    static FileBeginning of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(READ));
        }
    }

    private static FileBeginning of(byte[] raw) {
        if (raw.length < 2 || raw[0] != 0x1F || raw[1] != (byte) 0x8B) {
            return new FileBeginning(raw, false);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return new FileBeginning(in.readNBytes(DECOMPRESSED), true);
        } catch (IOException e) {
            // Whoever reads on meets the damage, and tells.
            return new FileBeginning(new byte[0], true);
        }
    }

    static boolean isCrawl(byte[] bytes) {
        for (int i = 0; i < CRAWL.length; i++) {
            if (i >= bytes.length || bytes[i] != CRAWL[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether an object begins and its first field does, on one line: an object over several lines is no line of JSON. */
    static boolean isLines(byte[] bytes) {
        int next = LineStretch.contentStart(bytes);
        while (next < bytes.length && (isBlank(bytes[next]) || bytes[next] == '\n')) {
            next++;
        }
        if (next >= bytes.length || bytes[next] != '{') {
            return false;
        }
        do {
            next++;
        } while (next < bytes.length && isBlank(bytes[next]));
        return next < bytes.length && bytes[next] == '"';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
