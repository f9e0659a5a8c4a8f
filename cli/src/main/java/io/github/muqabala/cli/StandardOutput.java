package io.github.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output whose failures say that they are its own, so that they are not taken for those of an input. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private boolean abandoned;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            abandoned = "Broken pipe".equals(e.getMessage());
            throw new IOException("standard output: " + e.getMessage() + "; not all of the result was written", e);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Whether the program that reads the output, such as {@code head}, has had enough: nobody wants to hear of it. */
    boolean isAbandoned() {
        return abandoned;
    }
}
