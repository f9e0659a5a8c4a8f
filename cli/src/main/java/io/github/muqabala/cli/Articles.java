package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.WebAddress;
import io.github.muqabala.article.web.WebOptions;
import io.github.muqabala.article.web.WebReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles as users name them: files, addresses of pages, and standard input. */
final class Articles {
    static final String STANDARD_INPUT = "-";

    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ArticleReader reader;
    private final WebOptions web;
    private final InputStream standardInput;
    /** Made when it is first needed, since it takes long to load. */
    private @Nullable WebReader pages;

    Articles(ReadingOptions reading, boolean allowPrivate, InputStream standardInput) {
        WebOptions usual = WebOptions.DEFAULT;
        this.reader = new ArticleReader(reading);
        this.web = new WebOptions(
                usual.timeout(), Math.min(reading.maxBytes(), 1 << 30), usual.maxRedirects(), allowPrivate);
        this.standardInput = standardInput;
    }

    /**
     * Reads one.
     *
     * @throws IOException with a one-line message for the user if it is not an article
     */
    Article read(String source) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return reader.read("standard input", standardInput);
        }
        if (ADDRESS.matcher(source).matches()) {
            WebReader open = pages == null ? new WebReader(web) : pages;
            pages = open;
            return reader.read(open.fetch(WebAddress.parse(source)));
        }
        try {
            return reader.read(Path.of(source));
        } catch (InvalidPathException e) {
            throw new UnreadableArticleException(source, "is not a file name", "check the path");
        }
    }
}
