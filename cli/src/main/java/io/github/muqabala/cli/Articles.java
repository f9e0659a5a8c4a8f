package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.WebAddress;
import io.github.muqabala.article.web.WebOptions;
import io.github.muqabala.article.web.WebPage;
import io.github.muqabala.article.web.WebReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Articles as users name them: files, addresses of pages, and standard input. */
final class Articles {
    static final String STANDARD_INPUT = "-";

    private static final String NAME_OF_STANDARD_INPUT = "standard input";

    private static final String ALLOW_PRIVATE = "--allow-private";

    private final ArticleReader reader;
    private final WebOptions web;
    private final InputStream standardInput;
    /** Made when it is first needed, since it takes long to load. */
    private @Nullable WebReader pages;

    private Articles(ReadingOptions reading, boolean allowPrivate, InputStream standardInput) {
        WebOptions usual = WebOptions.DEFAULT;
        this.reader = new ArticleReader(reading);
        this.web = new WebOptions(
                usual.timeout(), Math.min(reading.maxBytes(), 1 << 30), usual.maxRedirects(), allowPrivate);
        this.standardInput = standardInput;
    }

    /** Adds the options that say how they are read. */
    static void withOptions(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(ALLOW_PRIVATE)
                .description("Fetches addresses in private and local networks too.")
                .build());
        Reading.withOptions(spec, "The largest article taken");
    }

    static Articles asked(ParseResult arguments, Console console) {
        return new Articles(Reading.asked(arguments), arguments.hasMatchedOption(ALLOW_PRIVATE), console.in());
    }

    /** Whether a file is one that is named so, and so must not be written over. */
    static boolean isSame(Path file, String source) {
        try {
            return !source.equals(STANDARD_INPUT) && Files.exists(file) && Files.isSameFile(file, Path.of(source));
        } catch (IOException | InvalidPathException e) {
            return false; // Whoever reads the article tells what is wrong with it.
        }
    }

    /**
     * Reads one.
     *
     * @throws IOException with a one-line message for the user if it is not an article
     */
    Article read(String source) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return reader.read(NAME_OF_STANDARD_INPUT, standardInput);
        }
        return isAddress(source) ? reader.read(fetch(source)) : reader.read(path(source));
    }

    /**
     * Reads one and tells how.
     *
     * @throws IOException with a one-line message for the user if it is not an article
     */
    Extraction extract(String source) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return reader.extract(NAME_OF_STANDARD_INPUT, standardInput);
        }
        return isAddress(source) ? reader.extract(fetch(source)) : reader.extract(path(source));
    }

    static boolean isAddress(String source) {
        return source.regionMatches(true, 0, "https://", 0, 8) || source.regionMatches(true, 0, "http://", 0, 7);
    }

    static Path path(String source) throws UnreadableArticleException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new UnreadableArticleException(source, "is not a file name", "check the path");
        }
    }

    private WebPage fetch(String source) throws IOException {
        WebReader open = pages == null ? new WebReader(web) : pages;
        pages = open;
        return open.fetch(WebAddress.parse(source));
    }
}
