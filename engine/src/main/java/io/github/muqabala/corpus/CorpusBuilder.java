package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.WebReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gathers what a corpus is made of, in its order. What is added twice is taken once. */
public final class CorpusBuilder {
    private final CorpusOptions options;
    private final FileNames names;
    private final List<String> added = new ArrayList<>();
    private final Map<Object, CorpusEntry> entries = new LinkedHashMap<>();

    CorpusBuilder(CorpusOptions options, FileNames names) {
        this.options = options;
        this.names = names;
    }

    /**
     * Adds a file, whatever its name, or those of a folder and its folders in the order of their names, hidden ones apart.
     *
     * @throws UnreadableArticleException if there is no such file or folder, or it may not be listed
     */
    public CorpusBuilder add(Path path) throws UnreadableArticleException {
        added.add(path.toString());
        if (!Files.exists(path)) {
            throw new UnreadableArticleException(path.toString(), "no such file or folder", "check the path");
        }
        if (Files.isDirectory(path)) {
            addFolder(path, path);
        } else if (Files.isRegularFile(path)) {
            addFile(path);
        } else {
            addPipe(path);
        }
        return this;
    }

    /** Adds a page, which is fetched when it is read. */
    public CorpusBuilder add(URI address, WebReader web) {
        added.add(address.toString());
        entries.putIfAbsent(address, new CorpusPage(address, web));
        return this;
    }

    /**
     * Adds what a stream holds, which is kept in a temporary file until Java ends, since a corpus may be read twice.
     *
     * @param name what a user calls it
     * @throws UnreadableArticleException if reading breaks off, or the file cannot be written
     */
    public CorpusBuilder add(String name, InputStream in) throws UnreadableArticleException {
        added.add(name);
        addStream(name, in);
        return this;
    }

    /** What can be read once only, as what a shell puts for the output of a command. */
    private void addPipe(Path pipe) throws UnreadableArticleException {
        try (InputStream in = Files.newInputStream(pipe)) {
            addStream(pipe.toString(), in);
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableArticleException.of(pipe, e);
        }
    }

    private void addStream(String name, InputStream in) throws UnreadableArticleException {
        Path file;
        try {
            file = Files.createTempFile("muqabala", null);
            file.toFile().deleteOnExit();
            // Into the file as it was made, which nobody else may read.
            try (OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    name,
                    "cannot be kept in a temporary file (" + UnreadableArticleException.reason(e) + ")",
                    "save it as a file and name that",
                    e);
        }
        entries.put(file, CorpusFile.of(file, name));
    }

    /**
     * The corpus of all that was added.
     *
     * @throws UnreadableArticleException if it holds nothing
     */
    public Corpus build() throws UnreadableArticleException {
        if (entries.isEmpty()) {
            throw new UnreadableArticleException(
                    String.join(", ", added),
                    "holds no file that is wanted: none of .txt, .html, .jsonl, .csv or .warc, also as .gz,"
                            + " unless others are asked for",
                    "name another folder, or the files themselves");
        }
        return new Corpus(new ArrayList<>(entries.values()), options);
    }

    private void addFile(Path file) {
        entries.putIfAbsent(file.toAbsolutePath().normalize(), CorpusFile.of(file, file.toString()));
    }

    private void addFolder(Path root, Path folder) throws UnreadableArticleException {
        List<Path> found;
        try (Stream<Path> listed = Files.list(folder)) {
            found = listed.sorted().toList();
        } catch (IOException e) {
            throw unlisted(folder, e);
        } catch (UncheckedIOException e) {
            throw unlisted(folder, Objects.requireNonNull(e.getCause()));
        }
        for (Path path : found) {
            Path within = root.relativize(path);
            if (path.getFileName().toString().startsWith(".")) {
                continue;
            }
            // A link to a folder may lead round in circles; whoever means it names it.
            if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
                if (!names.excludes(within)) {
                    addFolder(root, path);
                }
            } else if (Files.isRegularFile(path) && names.takes(within)) {
                addFile(path);
            }
        }
    }

    private static UnreadableArticleException unlisted(Path folder, IOException cause) {
        return new UnreadableArticleException(
                folder.toString(), "its files cannot be listed", "ask its owner for permission", cause);
    }
}
