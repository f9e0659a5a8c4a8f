package io.github.muqabala.corpus;

import io.github.muqabala.article.ReadingOptions;

/**
 * How a corpus is read.
 *
 * @param fields which fields of JSON lines, and columns of tables, hold what
 * @param reading how each article is read; its limit holds for a line or row too
 */
public record CorpusOptions(ArticleFields fields, ReadingOptions reading) {
    /** The usual field names, and {@link ReadingOptions#DEFAULT}. */
    public static final CorpusOptions DEFAULT = new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT);

    int maxBytes() {
        return reading.maxBytes();
    }
}
