package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of a corpus and how it is to be read.
 *
 * @param bytes its size on disk
 */
record CorpusFile(Path path, Kind kind, long bytes) {

    /** What a file holds, as its name tells. */
    enum Kind {
        ARTICLE(".*\\.(txt|x?html?)(\\.gz)?"),
        LINES(".*\\.(jsonl|ndjson)"),
        COMPRESSED_LINES(".*\\.(jsonl|ndjson)\\.gz");

        private final Pattern name;

        Kind(String name) {
            this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }
    }

    /**
     * The file that a user named, or those in a folder and its folders in the order of their names: those only whose
     * names tell what they are, hidden ones apart.
     *
     * @throws UnreadableArticleException if there is no such file or folder, or it may not be read
     */
    static List<CorpusFile> at(Path path) throws UnreadableArticleException {
        if (!Files.exists(path)) {
            throw new UnreadableArticleException(path.toString(), "no such file or folder", "check the path");
        }
        List<CorpusFile> files = new ArrayList<>();
        if (Files.isDirectory(path)) {
            addAll(path, files);
            return files;
        }
        Kind kind = kind(path);
        files.add(new CorpusFile(path, kind == null ? Kind.ARTICLE : kind, size(path)));
        return files;
    }

    private static void addAll(Path folder, List<CorpusFile> files) throws UnreadableArticleException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (IOException e) {
            throw unlisted(folder, e);
        } catch (UncheckedIOException e) {
            throw unlisted(folder, Objects.requireNonNull(e.getCause()));
        }
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            // A link to a folder may lead round in circles; whoever means it names it.
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                addAll(entry, files);
            } else if (Files.isRegularFile(entry)) {
                Kind kind = kind(entry);
                if (kind != null) {
                    files.add(new CorpusFile(entry, kind, size(entry)));
                }
            }
        }
    }

    private static UnreadableArticleException unlisted(Path folder, IOException cause) {
        return new UnreadableArticleException(
                folder.toString(), "its files cannot be listed", "ask its owner for permission", cause);
    }

    private static @Nullable Kind kind(Path path) {
        Path fileName = path.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        for (Kind kind : Kind.values()) {
            if (kind.name.matcher(name).matches()) {
                return kind;
            }
        }
        return null;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // Only the progress needs it; what is wrong with the file shows when it is read.
            return 0;
        }
    }
}
