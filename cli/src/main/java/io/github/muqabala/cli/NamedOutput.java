package io.github.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output whose failures say that they are its own, so that they are not taken for those of an input. */
final class NamedOutput extends OutputStream {
    private final String name;
    private final OutputStream out;
    private boolean abandoned;

    NamedOutput(String name, OutputStream out) {
        this.name = name;
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
            throw new IOException(name + ": " + e.getMessage() + "; not all of the result was written", e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
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
