package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.LineBlocks.Block;
import io.github.muqabala.corpus.LineBlocks.OverlongLineException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a corpus, from its first stretch to its last. Many threads may take stretches; each waits while another
 * reads from disk, which is the lesser part of the work.
 */
public final class CorpusReader implements Closeable {
    private static final int COMPRESSED_BUFFER = 1 << 16;
    private static final int TEXTS_AT_A_TIME = 32;
    private static final long BYTES_OF_TEXTS_AT_A_TIME = 1 << 18;

    private final List<CorpusFile> files;
    private final CorpusOptions options;
    private int nextFile;
    private @Nullable LineBlocks blocks;
    private @Nullable CountingInputStream counted;
    private long bytesOfFilesRead;
    private int taken;

    CorpusReader(List<CorpusFile> files, CorpusOptions options) {
        this.files = files;
        this.options = options;
    }

    /**
     * The next stretch; null when there are no more.
     *
     * @return with its number, so that what several threads read can be put into order
     */
    public synchronized @Nullable NumberedStretch next() {
        Stretch stretch = null;
        while (stretch == null && (blocks != null || nextFile < files.size())) {
            stretch = blocks == null ? nextOfFiles() : nextOfLines(blocks);
        }
        return stretch == null ? null : new NumberedStretch(taken++, stretch);
    }

    /** How many bytes of the files were taken, of {@link Corpus#bytes()}. */
    public synchronized long bytesRead() {
        return bytesOfFilesRead + (counted == null ? 0 : counted.count());
    }

    private @Nullable Stretch nextOfFiles() {
        if (files.get(nextFile).kind() != CorpusFile.Kind.ARTICLE) {
            return openLines(files.get(nextFile++));
        }
        List<Path> texts = new ArrayList<>();
        long bytes = 0;
        while (nextFile < files.size()
                && files.get(nextFile).kind() == CorpusFile.Kind.ARTICLE
                && texts.size() < TEXTS_AT_A_TIME
                && bytes < BYTES_OF_TEXTS_AT_A_TIME) {
            CorpusFile file = files.get(nextFile++);
            texts.add(file.path());
            bytes += file.bytes();
        }
        bytesOfFilesRead += bytes;
        return new FileStretch(texts, new ArticleReader(options.reading()));
    }

    /** Opens a file of lines; the problem if that fails. */
    private @Nullable Stretch openLines(CorpusFile file) {
        CountingInputStream raw = null;
        try {
            raw = new CountingInputStream(Files.newInputStream(file.path()));
            InputStream in = file.kind() == CorpusFile.Kind.LINES ? raw : new GZIPInputStream(raw, COMPRESSED_BUFFER);
            counted = raw;
            blocks = new LineBlocks(in, options.maxBytes());
            return null;
        } catch (ZipException e) {
            close(raw);
            return new ProblemStretch(new UnreadableArticleException(
                    file.path().toString(), "is not gzip-compressed", "take .gz off its name, or get it anew", e));
        } catch (IOException e) {
            close(raw);
            return new ProblemStretch(UnreadableArticleException.of(file.path(), e));
        }
    }

    private @Nullable Stretch nextOfLines(LineBlocks open) {
        Path path = files.get(nextFile - 1).path();
        try {
            Block block = open.next();
            if (block != null) {
                return new LineStretch(path.toString(), block, options);
            }
            closeLines();
            return null;
        } catch (OverlongLineException e) {
            return new ProblemStretch(
                    LineStretch.overlong(new Place(path.toString(), open.nextLine() - 1), options.maxBytes()));
        } catch (IOException e) {
            closeLines();
            long read = open.nextLine() - 1;
            return new ProblemStretch(new UnreadableArticleException(
                    path.toString(),
                    "breaks off after line " + read + " (" + UnreadableArticleException.reason(e) + ")",
                    "get the file anew; it is cut off or damaged",
                    e));
        }
    }

    private void closeLines() {
        close(blocks);
        blocks = null;
        counted = null;
        bytesOfFilesRead += files.get(nextFile - 1).bytes();
    }

    /** Reading is done or has failed already, so failing to close matters to nobody. */
    private static void close(@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            // See above.
        }
    }

    @Override
    public synchronized void close() {
        close(blocks);
        blocks = null;
        nextFile = files.size();
    }
}
