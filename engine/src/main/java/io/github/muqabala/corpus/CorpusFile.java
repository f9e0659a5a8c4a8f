package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/**
 * A file of a corpus.
 *
 * @param name what a user calls it
 * @param bytes its size on disk
 */
record CorpusFile(Path path, String name, long bytes) implements CorpusEntry {
    private static final String ENDING = ".gz";

    /** What gzip makes of news, at the least. */
    private static final int COMPRESSION = 3;
    /** The part of a crawl that is the text of articles is less than this, by far. */
    private static final int CRAWL_SHARE = 6;

    static CorpusFile of(Path path, String name) {
        try {
            return new CorpusFile(path, name, Files.size(path));
        } catch (IOException e) {
            // Only the progress needs it; what is wrong with the file shows when it is read.
            return new CorpusFile(path, name, 0);
        }
    }

    /** Its first bytes; none if it cannot be read, which shows when it is, or not twice, as a pipe. */
    FileBeginning beginning() {
        try {
            return Files.isRegularFile(path) ? FileBeginning.of(path) : FileBeginning.NONE;
        } catch (IOException e) {
            return FileBeginning.NONE;
        }
    }

    /**
     * Opens it.
     *
     * @param format one of several articles
     * @param pagesWithoutArticle counts those of a crawl
     */
    OpenFile open(FileFormat format, boolean compressed, CorpusOptions options, AtomicLong pagesWithoutArticle)
            throws IOException {
        if (bytes == 0 && isNamedCompressed()) {
            throw new EOFException("it is empty");
        }
        return switch (format) {
            case LINES -> new OpenLines(name, CountedFile.open(path, compressed), options);
            case TABLE -> OpenTable.of(name, CountedFile.open(path, compressed), options);
            case CRAWL -> new OpenCrawl(name, path, options, pagesWithoutArticle);
            case ARTICLE -> throw new IllegalArgumentException("an article is no file of several");
        };
    }

    /** What to tell if that fails. */
    UnreadableArticleException unopened(IOException cause) {
        if (cause instanceof UnreadableArticleException told) {
            return told;
        }
        return cause instanceof ZipException || cause instanceof EOFException
                ? new UnreadableArticleException(
                        name,
                        "is compressed by gzip, but damaged (" + UnreadableArticleException.reason(cause) + ")",
                        "get the file anew",
                        cause)
                : UnreadableArticleException.of(path, cause);
    }

    @Override
    public long textBytes() {
        long decompressed = isNamedCompressed() ? COMPRESSION * bytes : bytes;
        return FileFormat.ofName(name) == FileFormat.CRAWL ? decompressed / CRAWL_SHARE : decompressed;
    }

    private boolean isNamedCompressed() {
        return name.regionMatches(true, name.length() - ENDING.length(), ENDING, 0, ENDING.length());
    }

    /** Reads it as one article. */
    Article read(ArticleReader reader) throws UnreadableArticleException {
        if (isNamedByPath()) {
            return reader.read(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(name, in);
        } catch (IOException e) {
            throw unopened(e);
        }
    }

    /** Reads it as one article and tells how. */
    Extraction extract(ArticleReader reader) throws UnreadableArticleException {
        if (isNamedByPath()) {
            return reader.extract(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.extract(name, in);
        } catch (IOException e) {
            throw unopened(e);
        }
    }

    private boolean isNamedByPath() {
        return name.equals(path.toString());
    }
}
