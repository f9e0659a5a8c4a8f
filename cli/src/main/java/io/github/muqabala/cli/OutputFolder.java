package io.github.muqabala.cli;

import io.github.muqabala.report.ScanPages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for the pages of a report. It may be new or empty, or hold such a report and nothing else, which is replaced:
 * no file of anybody else's is written over or deleted. A page has its name once it is whole, so whatever happens, an
 * index leads to whole pages only.
 */
final class OutputFolder implements ScanPages.Folder {
    private static final String PAIRS = "pairs";
    private static final Pattern PAIR = Pattern.compile("\\d{4,}\\.html");
    /** Every page has this near its beginning. */
    private static final String SIGN = "<meta name=\"generator\" content=\"Muqabala\">";

    private static final int BEGINNING = 2048;

    private final String name;
    private final Path folder;

    private OutputFolder(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * Checks what can be checked before the work begins; changes nothing.
     *
     * @param isInput which files are read, and must not be written over
     * @throws IOException if pages cannot or must not be written there
     */
    static OutputFolder of(String name, Predicate<Path> isInput) throws IOException {
        OutputFolder output;
        try {
            output = new OutputFolder(name, Path.of(name));
        } catch (InvalidPathException e) {
            throw new IOException(name + ": is not a folder's name; name another folder for the output", e);
        }
        if (Files.isDirectory(output.folder)) {
            output.requireNothingElse(output.folder, isInput);
            Path pairs = output.folder.resolve(PAIRS);
            if (Files.isDirectory(pairs, LinkOption.NOFOLLOW_LINKS)) {
                output.requireNothingElse(pairs, isInput);
            }
        } else if (Files.exists(output.folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(name + ": is a file; name a folder for the output");
        }
        output.requireWritable();
        return output;
    }

    private void requireNothingElse(Path within, Predicate<Path> isInput) throws IOException {
        for (Path path : list(within)) {
            Path file = folder.relativize(path);
            if (isInput.test(path)) {
                throw new IOException(name + ": " + file + " in it is part of the input; name another folder");
            }
            boolean isOurs = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    ? path.equals(folder.resolve(PAIRS))
                    : isPage(path);
            if (!isOurs && !isHidden(path)) {
                throw new IOException(name + ": holds something else than a report (" + file
                        + "); name a new or empty folder for the output");
            }
        }
    }

    /** File systems keep notes of their own in folders. */
    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isPage(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(SIGN);
        }
    }

    private void requireWritable() throws IOException {
        Path nearest = folder.toAbsolutePath().normalize();
        while (nearest.getParent() != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            throw new IOException(name + ": cannot be made or written; name another folder for the output");
        }
    }

    /**
     * Makes the folder, and takes away the pages of an earlier report, its index first.
     *
     * @throws IOException that names the folder if it fails
     */
    void prepare() throws IOException {
        try {
            Files.createDirectories(folder.resolve(PAIRS));
            Files.deleteIfExists(folder.resolve(ScanPages.INDEX));
            for (Path page : list(folder.resolve(PAIRS))) {
                if (PAIR.matcher(String.valueOf(page.getFileName())).matches() && isPage(page)) {
                    Files.delete(page);
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void add(String page, ScanPages.Page content) throws IOException {
        Path file = folder.resolve(page);
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer out = new BufferedWriter(Files.newBufferedWriter(part))) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IOException failure(IOException cause) {
        String known = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        String reason = Objects.requireNonNullElse(known, "cannot be written");
        return new IOException(name + ": " + reason + "; not all of the report was written", cause);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
