package io.github.muqabala.article;

import io.github.muqabala.article.web.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads plain text and pages in HTML, in any encoding, also compressed by gzip, into articles. */
public record ArticleReader(ReadingOptions options) {

    /** A reader with {@link ReadingOptions#DEFAULT}. */
    public ArticleReader() {
        this(ReadingOptions.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableArticleException if there is no such file, it cannot be read, or is not an article
     */
    public Article read(Path file) throws UnreadableArticleException {
        return extract(file).article();
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source what to call the article in reports and errors
     * @throws UnreadableArticleException if reading breaks off or the content is not an article
     */
    public Article read(String source, InputStream in) throws UnreadableArticleException {
        return extract(source, in).article();
    }

    /**
     * Reads what was fetched from the web.
     *
     * @throws UnreadableArticleException if it is not an article
     */
    public Article read(WebPage page) throws UnreadableArticleException {
        return extract(page).article();
    }

    /**
     * Reads a file as {@link #read(Path)} does, and tells how.
     *
     * @throws UnreadableArticleException if there is no such file, it cannot be read, or is not an article
     */
    public Extraction extract(Path file) throws UnreadableArticleException {
        return Extraction.of(source(file), options);
    }

    /**
     * Reads a stream as {@link #read(String, InputStream)} does, and tells how.
     *
     * @throws UnreadableArticleException if reading breaks off or the content is not an article
     */
    public Extraction extract(String source, InputStream in) throws UnreadableArticleException {
        return Extraction.of(Source.read(source, in, options.maxBytes()), options);
    }

    /**
     * Reads what was fetched from the web, and tells how.
     *
     * @throws UnreadableArticleException if it is not an article
     */
    public Extraction extract(WebPage page) throws UnreadableArticleException {
        return Extraction.of(Source.of(page), options);
    }

    private Source source(Path file) throws UnreadableArticleException {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(source, "is a directory", "name a text file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Source.read(source, in, options.maxBytes());
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableArticleException.of(file, e);
        }
    }
}
