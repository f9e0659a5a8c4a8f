package io.github.muqabala.article;

import java.util.function.Consumer;

/** Whole lines of a file, one article each. Blank ones are none. */
record LineStretch(String file, LineBlocks.Block block, ArticleLine reader, int maxBytes) implements Stretch {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        byte[] bytes = block.bytes();
        long line = block.firstLine();
        int end;
        for (int start = line == 1 ? contentStart() : 0; start < block.length(); start = end + 1) {
            end = start;
            boolean blank = true;
            while (end < block.length() && bytes[end] != '\n') {
                // The bytes of other than ASCII characters are negative.
                blank &= bytes[end] >= 0 && bytes[end] <= ' ';
                end++;
            }
            if (!blank) {
                read(new Place(file, line), start, end - start, articles, problems);
            }
            line++;
        }
    }

    private void read(
            Place place,
            int start,
            int length,
            Consumer<CorpusArticle> articles,
            Consumer<UnreadableArticleException> problems) {
        Article article;
        try {
            if (length > maxBytes) {
                throw overlong(place, maxBytes);
            }
            article = reader.read(place, block.bytes(), start, length);
        } catch (UnreadableArticleException e) {
            problems.accept(e);
            return;
        }
        articles.accept(new CorpusArticle(place, article));
    }

    static UnreadableArticleException overlong(Place place, int maxBytes) {
        return new UnreadableArticleException(
                place.toString(),
                "is longer than " + maxBytes + " bytes",
                "write one article a line, or raise the limit (maxBytes, --max-bytes)");
    }

    private int contentStart() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= block.length() || block.bytes()[i] != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }
}
