package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The articles of some files and pages. A file is one article, plain text or a page in HTML; or has one on each line, a JSON
 * object; or in each row, below a header in CSV; or is a crawl in WARC; all also compressed by gzip. Its first bytes tell,
 * and its name where they do not. A corpus can be read any number of times, and is never held in memory.
 */
public final class Corpus {
    private final List<CorpusEntry> entries;
    private final CorpusOptions options;

    Corpus(List<CorpusEntry> entries, CorpusOptions options) {
        this.entries = entries;
        this.options = options;
    }

    /**
     * Lists the files; reads none.
     *
     * @param paths files, whatever their names, and folders, of which those are taken whose names tell what they are, in
     *     their order, and of their folders too; a file that is named twice is taken once
     * @throws UnreadableArticleException if a path leads nowhere, a folder may not be listed, or there is no file in all
     */
    public static Corpus of(List<Path> paths, CorpusOptions options) throws UnreadableArticleException {
        CorpusBuilder builder = builder(options, FileNames.USUAL);
        for (Path path : paths) {
            builder.add(path);
        }
        return builder.build();
    }

    /**
     * A corpus to be made of more than that.
     *
     * @param names which files of folders are taken
     */
    public static CorpusBuilder builder(CorpusOptions options, FileNames names) {
        return new CorpusBuilder(options, names);
    }

    /** How many files and pages it has. */
    public int files() {
        return entries.size();
    }

    /** The size of its files on disk, in bytes. */
    public long bytes() {
        return entries.stream().mapToLong(CorpusEntry::bytes).sum();
    }

    /** About how many bytes of text its files hold, going by their names. */
    public long textBytes() {
        return entries.stream().mapToLong(CorpusEntry::textBytes).sum();
    }

    /**
     * Whether a file is one of those read, by whatever name, so that nothing is written over it.
     *
     * @param file need not exist
     */
    public boolean reads(Path file) {
        return Files.exists(file)
                && entries.stream().anyMatch(one -> one instanceof CorpusFile read && isSame(read.path(), file));
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
        return new CorpusReader(entries, options);
    }

    /**
     * Begins to read it for all that is known of each article and how it was read.
     *
     * @param threads how many read at a time, at least 1
     */
    public Extractions extractions(int threads) {
        return new Extractions(open(), threads);
    }
}
