package io.github.muqabala.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The three standard streams, in UTF-8 whatever the locale, and what is at the other end of the second. */
final class Console {
    private final InputStream in;
    private final NamedOutput output;
    private final Writer out;
    private final PrintWriter err;
    private final Terminal terminal;

    Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        this.in = in;
        this.output = new NamedOutput("standard output", out);
        this.out = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    /** Standard output as bytes, for those who have their own way with lines; flushed by whoever writes to it. */
    OutputStream bytesOut() {
        return output;
    }

    /** Whoever writes to it flushes it. */
    Writer out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Tells the user something on standard error: one line, whatever a file's name or an argument holds. */
    void tell(String message) {
        StringBuilder line = new StringBuilder("muqabala: ");
        message.codePoints()
                .map(codePoint -> Character.isISOControl(codePoint) ? ' ' : codePoint)
                .forEach(line::appendCodePoint);
        err.println(line);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Whether the reader of the output has gone. */
    boolean isAbandoned() {
        return output.isAbandoned();
    }
}
