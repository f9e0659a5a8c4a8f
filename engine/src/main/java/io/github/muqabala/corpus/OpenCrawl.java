package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A crawl in WARC: takes the pages out of it, and goes on with the next record that can be found where one is damaged.
 */
final class OpenCrawl implements OpenFile {
    private static final int RECORDS_AT_A_TIME = 32;
    private static final int BYTES_AT_A_TIME = 1 << 20;

    private final String name;
    private final CorpusOptions options;
    private final AtomicLong pagesWithoutArticle;
    private final ArticleReader pageReader;
    private final FileChannel file;
    private final WarcReader reader;
    private final RecordSearch search;
    /** Of the last record that was begun, from 1. */
    private long number;

    private boolean ended;

    OpenCrawl(String name, Path path, CorpusOptions options, AtomicLong pagesWithoutArticle) throws IOException {
        this.name = name;
        this.options = options;
        this.pagesWithoutArticle = pagesWithoutArticle;
        this.pageReader = new ArticleReader(options.reading());
        this.file = FileChannel.open(path);
        try {
            this.reader = new WarcReader(file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        this.search = new RecordSearch(path, reader.compression() == WarcCompression.GZIP);
    }

    @Override
    public @Nullable Stretch next() {
        List<Stretch> records = new ArrayList<>();
        long bytes = 0;
        while (!ended && records.size() < RECORDS_AT_A_TIME && bytes < BYTES_AT_A_TIME) {
            number++;
            Place place = new Place(name, number);
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    ended = true;
                } else {
                    CrawledPage page = page(place, record.get(), records);
                    bytes += page == null ? 0 : page.body().length;
                }
            } catch (IOException | RuntimeException e) {
                // The library lets exceptions of many kinds out where fields are malformed.
                records.add(new ProblemStretch(damaged(place, e)));
                goOn();
            }
        }
        return records.isEmpty() ? null : new CrawlStretch(records);
    }

    /**
     * Takes the page out of a record, or what is wrong with it.
     *
     * @throws IOException if the record is not whole
     */
    private @Nullable CrawledPage page(Place place, WarcRecord record, List<Stretch> records) throws IOException {
        CrawledPage page = null;
        UnreadableArticleException problem = null;
        try {
            page = CrawledPage.of(record, options.maxBytes());
        } catch (UnreadableArticleException e) {
            problem = e.in(place.toString());
        } catch (IOException | RuntimeException e) {
            // What is in the record may be damaged while the record is not.
            problem = damaged(place, e);
        }
        record.body().consume();
        if (file.position() > file.size()) {
            throw new IOException("unexpected end of the file");
        }
        if (problem != null) {
            records.add(new ProblemStretch(problem));
        } else if (page != null) {
            records.add(new RecordStretch(place, page, pageReader, pagesWithoutArticle));
        }
        return page;
    }

    private static UnreadableArticleException damaged(Place place, Exception cause) {
        String reason = cause.getMessage();
        IOException behind = cause instanceof IOException failure ? failure : new IOException(cause);
        return new UnreadableArticleException(
                place.toString(),
                "its record in the crawl is damaged or cut off (" + (reason == null ? "unexpected end" : reason) + ")",
                "get the file anew",
                behind);
    }

    /** Finds the record after the one that was begun last. */
    private void goOn() {
        try {
            long next = search.after(reader.position());
            ended = next < 0;
            if (!ended) {
                reader.position(next);
            }
        } catch (IOException e) {
            ended = true;
        }
    }

    @Override
    public long bytesRead() {
        try {
            return Math.min(file.position(), file.size());
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
