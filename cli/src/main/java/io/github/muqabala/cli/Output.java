package io.github.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: a file or standard output. A file is not touched before there is a result, and however the program
 * ends, what was written of it are whole lines.
 */
final class Output {
    private final @Nullable Path file;
    private final Console console;

    /** Writes a result. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private Output(@Nullable Path file, Console console) {
        this.file = file;
        this.console = console;
    }

    /**
     * Checks what can be checked before the work begins.
     *
     * @param name of the file; empty for standard output
     * @param isInput which files are read, and must not be written over
     * @throws IOException if the file cannot be written
     */
    static Output of(String name, Predicate<Path> isInput, Console console) throws IOException {
        if (name.isEmpty()) {
            return new Output(null, console);
        }
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException(name + ": is not a file name; name another file for the output", e);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new IOException(name + ": is a directory; name a file for the output");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(name + ": there is no such folder; make it first, or name another file");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new IOException(name + ": you may not write it; name another file for the output");
        }
        if (isInput.test(file)) {
            throw new IOException(name + ": is part of the input; name another file for the output");
        }
        return new Output(file, console);
    }

    /**
     * Writes the result.
     *
     * @throws IOException that names the output if it fails
     */
    void write(Content content) throws IOException {
        try (WholeLines lines = new WholeLines(open());
                Writer writer = new OutputStreamWriter(lines, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
    }

    private OutputStream open() throws IOException {
        if (file == null) {
            return console.bytesOut();
        }
        try {
            return new NamedOutput(file.toString(), Files.newOutputStream(file));
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written (" + e.getMessage() + "); name another file", e);
        }
    }
}
