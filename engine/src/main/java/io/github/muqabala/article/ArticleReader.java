package io.github.muqabala.article;

import io.github.muqabala.article.charset.DecodedText;
import io.github.muqabala.article.web.WebPage;
import io.github.muqabala.text.Text;
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
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(source, "is a directory", "name a text file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(source, in);
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableArticleException.of(file, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source what to call the article in reports and errors
     * @throws UnreadableArticleException if reading breaks off or the content is not an article
     */
    public Article read(String source, InputStream in) throws UnreadableArticleException {
        return article(Source.read(source, in, options.maxBytes()));
    }

    /**
     * Reads what was fetched from the web.
     *
     * @throws UnreadableArticleException if it is not an article
     */
    public Article read(WebPage page) throws UnreadableArticleException {
        return article(Source.of(page));
    }

    private Article article(Source source) throws UnreadableArticleException {
        ForeignFormat.refuse(source.name(), source.bytes());
        DecodedText decoded = source.decode(options);
        Article article = source.html()
                ? PageArticle.of(source, decoded.text())
                : new Article(source.name(), Text.of(decoded.text()));
        if (article.text().tokens().size() == 0) {
            throw source.html()
                    ? new UnreadableArticleException(
                            source.name(), "is a page without an article", "name the page of one article")
                    : new UnreadableArticleException(
                            source.name(), "has no words in it", "name a file with text in it");
        }
        return article;
    }
}
