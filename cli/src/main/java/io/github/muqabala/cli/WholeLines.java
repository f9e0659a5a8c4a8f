package io.github.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Passes on whole lines only, many at a time; when the program is told to end, after those being written. */
final class WholeLines extends OutputStream {
    private static final int MANY = 1 << 16;

    private final OutputStream out;
    private final Thread onExit = new Thread(this::stop);
    private byte[] buffer = new byte[2 * MANY];
    private int length;
    /** How much of the buffer is whole lines. */
    private int whole;

    private boolean stopped;

    WholeLines(OutputStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (buffer.length - length < count) {
            buffer = Arrays.copyOf(buffer, Math.max(length + count, 2 * buffer.length));
        }
        System.arraycopy(bytes, offset, buffer, length, count);
        // Only what is new is looked through, so that a line of any length costs no more than that.
        for (int i = count; i > 0; i--) {
            if (bytes[offset + i - 1] == '\n') {
                whole = length + i;
                break;
            }
        }
        length += count;
        if (whole >= MANY) {
            flush();
        }
    }

    /** Passes on the lines that are whole. */
    @Override
    public synchronized void flush() throws IOException {
        if (stopped || whole == 0) {
            return;
        }
        out.write(buffer, 0, whole);
        out.flush();
        System.arraycopy(buffer, whole, buffer, 0, length - whole);
        length -= whole;
        whole = 0;
    }

    /** Waits for what is being passed on, and lets nothing more through. */
    synchronized void stop() {
        stopped = true;
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
            out.close();
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
    }
}
