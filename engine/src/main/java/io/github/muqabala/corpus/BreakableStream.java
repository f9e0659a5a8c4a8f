package io.github.muqabala.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends where reading it fails, and tells so afterwards. Who decodes it would lose what came before the
 * failure otherwise.
 */
final class BreakableStream extends FilterInputStream {
    private @Nullable IOException failure;

    BreakableStream(InputStream in) {
        super(in);
    }

    /** Why it ended; null if it is whole, or goes on. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            return -1;
        }
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }
}
