package io.github.muqabala.corpus;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file read from its beginning, decompressed if it is compressed by gzip; it tells how far it was read. */
final class CountedFile implements Closeable {
    private static final int COMPRESSED_BUFFER = 1 << 16;

    private final CountingStream raw;
    private final InputStream in;

    private CountedFile(CountingStream raw, InputStream in) {
        this.raw = raw;
        this.in = in;
    }

    static CountedFile open(Path file, boolean compressed) throws IOException {
        CountingStream raw = new CountingStream(Files.newInputStream(file));
        if (!compressed) {
            return new CountedFile(raw, raw);
        }
        try {
            return new CountedFile(raw, new GZIPInputStream(raw, COMPRESSED_BUFFER));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    InputStream in() {
        return in;
    }

    /** Bytes as they are on disk. */
    long bytesRead() {
        return raw.count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
