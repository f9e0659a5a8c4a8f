package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a corpus, from its first stretch to its last. Many threads may take stretches; each waits while another
 * reads from disk, which is the lesser part of the work.
 */
public final class CorpusReader implements Closeable {
    private static final int TEXTS_AT_A_TIME = 32;
    private static final long BYTES_OF_TEXTS_AT_A_TIME = 1 << 18;

    private final List<CorpusEntry> entries;
    private final CorpusOptions options;
    private int nextEntry;
    private @Nullable OpenFile open;
    private long bytesOfFilesRead;
    private int taken;
    private final AtomicLong pagesWithoutArticle = new AtomicLong();

    CorpusReader(List<CorpusEntry> entries, CorpusOptions options) {
        this.entries = entries;
        this.options = options;
    }

    /**
     * The next stretch; null when there are no more.
     *
     * @return with its number, so that what several threads read can be put into order
     */
    public synchronized @Nullable NumberedStretch next() {
        Stretch stretch = null;
        while (stretch == null && (open != null || nextEntry < entries.size())) {
            stretch = open == null ? nextOfEntries() : nextOfFile(open);
        }
        return stretch == null ? null : new NumberedStretch(taken++, stretch);
    }

    /** How many bytes of the files were taken, of {@link Corpus#bytes()}. */
    public synchronized long bytesRead() {
        return bytesOfFilesRead + (open == null ? 0 : open.bytesRead());
    }

    /**
     * How many pages of crawls there is no article on, of those read so far. A crawl has many: fronts, menus, lists. They
     * are passed over and are no problem.
     */
    public long pagesWithoutArticle() {
        return pagesWithoutArticle.get();
    }

    private @Nullable Stretch nextOfEntries() {
        if (entries.get(nextEntry) instanceof CorpusPage page) {
            nextEntry++;
            return page.stretch(new ArticleReader(options.reading()));
        }
        return nextOfFiles();
    }

    /** Files of one article each; null if one of several was opened instead. */
    private @Nullable Stretch nextOfFiles() {
        List<CorpusFile> articles = new ArrayList<>();
        long bytes = 0;
        while (nextEntry < entries.size() && articles.size() < TEXTS_AT_A_TIME && bytes < BYTES_OF_TEXTS_AT_A_TIME) {
            if (!(entries.get(nextEntry) instanceof CorpusFile file)) {
                break;
            }
            FileBeginning beginning = file.beginning();
            FileFormat format = FileFormat.of(file.name(), beginning.bytes());
            if (format != FileFormat.ARTICLE) {
                if (articles.isEmpty()) {
                    nextEntry++;
                    return open(file, format, beginning.compressed());
                }
                break;
            }
            nextEntry++;
            articles.add(file);
            bytes += file.bytes();
        }
        bytesOfFilesRead += bytes;
        return new FileStretch(articles, new ArticleReader(options.reading()));
    }

    /** Opens a file of several articles; the problem if that fails. */
    private @Nullable Stretch open(CorpusFile file, FileFormat format, boolean compressed) {
        try {
            open = file.open(format, compressed, options, pagesWithoutArticle);
            return null;
        } catch (IOException e) {
            bytesOfFilesRead += file.bytes();
            return new ProblemStretch(file.unopened(e));
        }
    }

    private @Nullable Stretch nextOfFile(OpenFile file) {
        Stretch stretch = file.next();
        if (stretch == null) {
            close(file);
            open = null;
            bytesOfFilesRead += entries.get(nextEntry - 1).bytes();
        }
        return stretch;
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
        close(open);
        open = null;
        nextEntry = entries.size();
    }
}
