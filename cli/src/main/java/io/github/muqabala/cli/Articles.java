package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.WebAddress;
import io.github.muqabala.article.web.WebOptions;
import io.github.muqabala.article.web.WebReader;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusBuilder;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.corpus.FileNames;
import io.github.muqabala.corpus.SingleArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Articles as users name them: files and places in them, addresses of pages, and standard input. */
final class Articles {
    static final String STANDARD_INPUT = "-";

    private static final String NAME_OF_STANDARD_INPUT = "standard input";

    private static final String ALLOW_PRIVATE = "--allow-private";

    private final CorpusOptions options;
    private final WebOptions web;
    private final InputStream standardInput;
    /** Made when it is first needed, since it takes long to load. */
    private @Nullable WebReader pages;

    private Articles(CorpusOptions options, boolean allowPrivate, InputStream standardInput) {
        WebOptions usual = WebOptions.DEFAULT;
        this.options = options;
        this.web = new WebOptions(
                usual.timeout(), Math.min(options.reading().maxBytes(), 1 << 30), usual.maxRedirects(), allowPrivate);
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
        return new Articles(Fields.asked(arguments), arguments.hasMatchedOption(ALLOW_PRIVATE), console.in());
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
     * Reads one: a file of one article, or what stands at a place in a file of several, as scan prints it.
     *
     * @throws IOException with a one-line message for the user if it is not an article
     */
    Article read(String source) throws IOException {
        ArticleReader reader = new ArticleReader(options.reading());
        if (source.equals(STANDARD_INPUT)) {
            return reader.read(NAME_OF_STANDARD_INPUT, standardInput);
        }
        return isAddress(source)
                ? reader.read(web().fetch(WebAddress.parse(source)))
                : SingleArticle.read(source, options);
    }

    /**
     * All that is named, as a corpus.
     *
     * @throws IOException with a one-line message for the user if something is not there
     */
    Corpus corpus(List<String> sources, FileNames names) throws IOException {
        CorpusBuilder corpus = Corpus.builder(options, names);
        for (String source : sources) {
            if (source.equals(STANDARD_INPUT)) {
                corpus.add(NAME_OF_STANDARD_INPUT, standardInput);
            } else if (isAddress(source)) {
                corpus.add(WebAddress.parse(source), web());
            } else {
                corpus.add(path(source));
            }
        }
        return corpus.build();
    }

    private static boolean isAddress(String source) {
        return source.regionMatches(true, 0, "https://", 0, 8) || source.regionMatches(true, 0, "http://", 0, 7);
    }

    private static Path path(String source) throws UnreadableArticleException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new UnreadableArticleException(source, "is not a file name", "check the path");
        }
    }

    private WebReader web() {
        WebReader open = pages == null ? new WebReader(web) : pages;
        pages = open;
        return open;
    }
}
