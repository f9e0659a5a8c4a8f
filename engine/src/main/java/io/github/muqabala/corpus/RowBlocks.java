package io.github.muqabala.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a table into blocks of whole rows, with a limit on the length of a row and so on the memory it takes. */
final class RowBlocks {
    private static final int BLOCK = 1 << 17;

    private final Reader in;
    private final BreakableStream bytes;
    private final char separator;
    private final int maxLength;
    private char[] buffer = new char[BLOCK];
    private int length;
    private boolean ended;
    private boolean begun;
    private boolean first = true;

    private State state = State.BEFORE_FIELD;
    private long line = 1;
    /** The line that the row begins on whose end is searched for. */
    private long rowLine = 1;

    private enum State {
        BEFORE_FIELD,
        IN_FIELD,
        IN_QUOTES,
        /** After what ends the quotes, unless another follows. */
        AFTER_QUOTE
    }

    /** Where a row is. */
    private record Row(int start, int end, long line) {}

    /** A row that is longer than the limit. */
    static final class OverlongRowException extends IOException {
        private static final long serialVersionUID = 1;
        private final long line;

        OverlongRowException(long line) {
            this.line = line;
        }

        /** The line that it begins on. */
        long line() {
            return line;
        }
    }

    /** Rows that are not empty. */
    static final class Block {
        private final char[] chars;
        private final List<Row> rows;
        private final boolean first;

        private Block(char[] chars, List<Row> rows, boolean first) {
            this.chars = chars;
            this.rows = rows;
            this.first = first;
        }

        /** Whether it is the first of its table. */
        boolean first() {
            return first;
        }

        int rows() {
            return rows.size();
        }

        /** The line that a row begins on, from 1. */
        long line(int i) {
            return rows.get(i).line();
        }

        String row(int i) {
            Row row = rows.get(i);
            return new String(chars, row.start(), row.end() - row.start());
        }
    }

    /**
     * Reads nothing yet.
     *
     * @param in decodes {@code bytes}
     */
    RowBlocks(Reader in, BreakableStream bytes, char separator, int maxLength) {
        this.in = in;
        this.bytes = bytes;
        this.separator = separator;
        this.maxLength = maxLength;
    }

    /** The line that comes next, from 1. */
    long line() {
        return line;
    }

    /**
     * The next rows; null at the end.
     *
     * @throws OverlongRowException if the next row is longer than the limit; it is passed over
     * @throws IOException if reading broke off after the last row that was returned
     */
    @Nullable
    Block next() throws IOException {
        List<Row> rows = new ArrayList<>();
        int scanned = 0;
        int start = 0;
        while (true) {
            fill();
            while (scanned < length) {
                char c = buffer[scanned];
                boolean last = scanned + 1 == length;
                if (c == '\r' && last && !ended) {
                    break;
                }
                scanned++;
                if (c == '\n' || (c == '\r' && (last || buffer[scanned] != '\n'))) {
                    line++;
                }
                if (endsRow(c)) {
                    add(rows, start, scanned - 1);
                    start = scanned;
                    rowLine = line;
                }
            }
            if (ended && start < length && bytes.failure() == null) {
                add(rows, start, length);
                start = length;
            }
            if (!rows.isEmpty()) {
                return take(rows, start);
            }
            IOException failure = bytes.failure();
            if (ended && failure != null) {
                line = rowLine;
                throw failure;
            }
            if (ended) {
                return null;
            }
            if (start > 0) {
                // Nothing but empty lines.
                drop(start);
                scanned -= start;
                start = 0;
            } else if (length > maxLength) {
                passOver(scanned);
            } else if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8));
            }
        }
    }

    private void fill() throws IOException {
        while (length < buffer.length && !ended) {
            int read = in.read(buffer, length, buffer.length - length);
            ended = read < 0;
            length += Math.max(0, read);
        }
        if (!begun && length > 0) {
            begun = true;
            if (buffer[0] == '\uFEFF') {
                drop(1);
            }
        }
    }

    /** Goes on by a character; whether a row ends before it. */
    private boolean endsRow(char c) {
        boolean lineBreak = c == '\n' || c == '\r';
        if (state == State.IN_QUOTES) {
            state = c == '"' ? State.AFTER_QUOTE : State.IN_QUOTES;
            return false;
        }
        if (c == separator || lineBreak) {
            state = State.BEFORE_FIELD;
        } else if (c == '"' && state != State.IN_FIELD) {
            state = State.IN_QUOTES;
        } else {
            state = State.IN_FIELD;
        }
        return lineBreak;
    }

    private void add(List<Row> rows, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(buffer[i])) {
                rows.add(new Row(start, end, rowLine));
                return;
            }
        }
    }

    /** Hands out the buffer, and goes on with what is after the rows in a new one. */
    private Block take(List<Row> rows, int end) {
        // What was looked at of the row after them is looked at again.
        state = State.BEFORE_FIELD;
        line = rowLine;
        char[] taken = buffer;
        buffer = new char[Math.max(BLOCK, length - end)];
        System.arraycopy(taken, end, buffer, 0, length - end);
        length -= end;
        boolean isFirst = first;
        first = false;
        return new Block(taken, rows, isFirst);
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, length - count);
        length -= count;
    }

    /** Drops all up to the end of the row, of which {@code scanned} characters were looked at. */
    private void passOver(int scanned) throws OverlongRowException, IOException {
        long overlong = rowLine;
        drop(scanned);
        while (true) {
            fill();
            for (int i = 0; i < length; i++) {
                char c = buffer[i];
                line += c == '\n' ? 1 : 0;
                if (endsRow(c)) {
                    rowLine = line;
                    drop(i + 1);
                    throw new OverlongRowException(overlong);
                }
            }
            length = 0;
            if (ended) {
                throw new OverlongRowException(overlong);
            }
        }
    }
}
