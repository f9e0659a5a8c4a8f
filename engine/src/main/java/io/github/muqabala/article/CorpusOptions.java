package io.github.muqabala.article;

/**
 * How a corpus is read.
 *
 * @param fields which fields of JSON lines hold what
 * @param maxBytes the largest article or line taken, in bytes, as of an {@link ArticleReader}
 */
public record CorpusOptions(ArticleFields fields, int maxBytes) {
    /** The usual field names, and articles up to {@link ArticleReader#DEFAULT_MAX_BYTES}. */
    public static final CorpusOptions DEFAULT =
            new CorpusOptions(ArticleFields.DEFAULT, ArticleReader.DEFAULT_MAX_BYTES);

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is out of range
     */
    public CorpusOptions {
        maxBytes = new ArticleReader(maxBytes).maxBytes();
    }
}
