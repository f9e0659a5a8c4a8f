package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.passage.Comparison;
import io.github.muqabala.passage.ComparisonOptions;
import io.github.muqabala.report.ComparisonReport;
import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = {
            "Compares two articles: how alike they are, the passages they share with every edit, and what either says"
                    + " twice. Arabic and English spelling variants, punctuation and layout do not count as differences"
                    + " of wording.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {"", "Example: muqabala compare wire.txt republished.txt --format json"})
final class CompareCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(index = "0", paramLabel = "LEFT", description = "Plain text in UTF-8; - reads standard input.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "RIGHT", description = "The article to compare it with, likewise.")
    private String right = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people (default), json for programs. One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in text: auto (default: on a terminal, unless NO_COLOR is set), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The largest article taken, in bytes (default: ${DEFAULT-VALUE}).")
    private int maxBytes = ArticleReader.DEFAULT_MAX_BYTES;

    @Option(names = "--verbose", description = "Adds the program's own trace to an error message.")
    private boolean verbose;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public Integer call() throws IOException {
        if (left.equals(STANDARD_INPUT) && right.equals(STANDARD_INPUT)) {
            throw new UnreadableArticleException("-", "standard input cannot be both articles", "name a file for one");
        }
        if (maxBytes < 1) {
            throw new UnreadableArticleException("--max-bytes", "must be at least 1", "give a number of bytes");
        }
        ArticleReader reader = new ArticleReader(maxBytes);
        Comparison comparison = Comparison.of(read(reader, left), read(reader, right), ComparisonOptions.DEFAULT);
        report().write(comparison, console.out());
        return 0;
    }

    private Article read(ArticleReader reader, String source) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return reader.read("standard input", console.in());
        }
        try {
            return reader.read(Path.of(source));
        } catch (InvalidPathException e) {
            throw new UnreadableArticleException(source, "is not a file name", "check the path");
        }
    }

    private ComparisonReport report() {
        return switch (format) {
            case TEXT ->
                ComparisonReport.text(new TextStyle(console.terminal().width(), color.colors(console.terminal())));
            case JSON -> ComparisonReport.json();
        };
    }
}
