package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of some files: {@code .txt} and {@code .html} are an article each; {@code .jsonl} and {@code .ndjson} have
 * one on each line, a JSON object; all also as {@code .gz}. It can be read any number of times, and is never held in memory.
 */
public final class Corpus {
    /** What gzip makes of news, at the least. */
    private static final int COMPRESSION = 3;

    private final List<CorpusFile> files;
    private final CorpusOptions options;

    private Corpus(List<CorpusFile> files, CorpusOptions options) {
        this.files = files;
        this.options = options;
    }

    /**
     * Lists the files; reads none.
     *
     * @param paths files, whatever their names (all but the above are an article each), and folders, of which those with the
     *     above names are taken, in their order, and of their folders too; a file that is named twice is taken once
     * @throws UnreadableArticleException if a path leads nowhere, a folder may not be listed, or there is no file in all
     */
    public static Corpus of(List<Path> paths, CorpusOptions options) throws UnreadableArticleException {
        Map<Path, CorpusFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            for (CorpusFile file : CorpusFile.at(path)) {
                files.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableArticleException(
                    String.join(", ", paths.stream().map(Path::toString).toList()),
                    "holds no .txt, .html or .jsonl file, nor one of them as .gz",
                    "name another folder, or the files themselves");
        }
        return new Corpus(new ArrayList<>(files.values()), options);
    }

    /**
     * Those files that are an article each, in order.
     *
     * @return not those of one article a line
     */
    public List<Path> articleFiles() {
        return files.stream()
                .filter(file -> file.kind() == CorpusFile.Kind.ARTICLE)
                .map(CorpusFile::path)
                .toList();
    }

    /** How many files it has. */
    public int files() {
        return files.size();
    }

    /** Their size on disk, in bytes. */
    public long bytes() {
        return files.stream().mapToLong(CorpusFile::bytes).sum();
    }

    /** About how many bytes of text it holds: as many as on disk, thrice as many where it is compressed. */
    public long textBytes() {
        return files.stream()
                .mapToLong(file -> file.bytes() * (file.kind() == CorpusFile.Kind.COMPRESSED_LINES ? COMPRESSION : 1))
                .sum();
    }

    /**
     * Whether a file is one of those read, by whatever name, so that nothing is written over it.
     *
     * @param file need not exist
     */
    public boolean reads(Path file) {
        return Files.exists(file) && files.stream().anyMatch(one -> isSame(one.path(), file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One that has gone meanwhile cannot be written over.
            return false;
        }
    }

    /** Begins to read it. */
    public CorpusReader open() {
        return new CorpusReader(files, options);
    }
}
