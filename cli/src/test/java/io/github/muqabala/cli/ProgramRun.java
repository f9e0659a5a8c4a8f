package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program run in this process, with what it writes kept. */
final class ProgramRun {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs the program and returns its exit code; what earlier runs wrote is forgotten. */
    int run(String... args) {
        return run(out, "", args);
    }

    /** Runs it with something at standard input. */
    int runWithInput(String input, String... args) {
        return run(out, input, args);
    }

    /** Runs it with a standard output of the caller's. */
    int runInto(OutputStream output, String... args) {
        return run(output, "", args);
    }

    private int run(OutputStream output, String input, String... args) {
        out.reset();
        err.reset();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                err,
                Terminal.of("", false, Map.of()));
        return new CommandLineProgram(console).run(args);
    }

    /** An output that takes nothing. */
    static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Asserts that nothing came of it but one line for the user. */
    void assertTrouble(String message) {
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith("muqabala: ").contains(message).doesNotContain("defect");
        assertThat(out()).isEmpty();
    }
}
