package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.charset.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whole lines of a file, one article each. Blank ones are none. */
record LineStretch(String file, LineBlocks.Block block, CorpusOptions options) implements Stretch {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        ArticleLine reader = new ArticleLine(options.fields());
        int start = block.firstLine() == 1 ? contentStart(block.bytes()) : 0;
        for (int i = 0; i < block.lines(); i++) {
            int end = block.end(i);
            if (!isBlank(start, end)) {
                read(new Place(file, block.firstLine() + i), start, end, reader, articles, problems);
            }
            start = end + 1;
        }
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        read(
                read -> extractions.accept(
                        Extraction.ofText(read.article(), StandardCharsets.UTF_8, Evidence.WELL_FORMED)),
                problems);
    }

    @Override
    public boolean mayHold(Place place) {
        return place.file().equals(file)
                && place.number() >= block.firstLine()
                && place.number() < block.firstLine() + block.lines();
    }

    private boolean isBlank(int from, int to) {
        int next = from;
        // The bytes of other than ASCII characters are negative.
        while (next < to && block.bytes()[next] >= 0 && block.bytes()[next] <= ' ') {
            next++;
        }
        return next >= to;
    }

    private void read(
            Place place,
            int from,
            int to,
            ArticleLine reader,
            Consumer<CorpusArticle> articles,
            Consumer<UnreadableArticleException> problems) {
        Article article;
        try {
            if (to - from > options.maxBytes()) {
                throw overlong(place, options.maxBytes());
            }
            byte[] mended = options.reading().lenient() ? mended(from, to) : null;
            article = mended == null
                    ? reader.read(place, block.bytes(), from, to)
                    : reader.read(place, mended, 0, mended.length);
        } catch (UnreadableArticleException e) {
            problems.accept(e);
            return;
        }
        articles.accept(new CorpusArticle(place, article));
    }

    /** A line with U+FFFD for what is malformed in it; null if nothing is. */
    private byte @Nullable [] mended(int from, int to) {
        String line = new String(block.bytes(), from, to - from, StandardCharsets.UTF_8);
        return line.indexOf('\uFFFD') < 0 ? null : line.getBytes(StandardCharsets.UTF_8);
    }

    static UnreadableArticleException overlong(Place place, int maxBytes) {
        return new UnreadableArticleException(
                place.toString(),
                "is longer than " + maxBytes + " bytes",
                "write one article a line, or raise the limit (maxBytes, --max-bytes)");
    }

    /** Where bytes begin that may have a byte-order mark before them. */
    static int contentStart(byte[] bytes) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }
}
