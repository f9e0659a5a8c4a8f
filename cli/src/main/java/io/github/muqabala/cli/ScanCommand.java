package io.github.muqabala.cli;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.report.ScanPages;
import io.github.muqabala.report.ScanReport;
import io.github.muqabala.report.TextStyle;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code muqabala scan INPUT…}. */
final class ScanCommand implements Command {
    private static final String JACCARD = "--jaccard";
    private static final String CONTAINMENT = "--containment";
    private static final String SHINGLE = "--shingle";
    private static final String APPROXIMATE = "--approximate";
    private static final String PASSAGES = "--passages";
    private static final String PASSAGE_WORDS = "--passage-words";
    private static final String ON_ERROR = "--on-error";
    private static final String THREADS = "--threads";
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";

    private enum Format {
        text,
        json,
        csv,
        html
    }

    private enum OnError {
        fail,
        skip
    }

    @Override
    public CommandSpec spec() {
        ScanOptions defaults = ScanOptions.DEFAULT;
        CommandSpec spec = Inputs.withInputs(ListFactory.spec())
                .addOption(option(JACCARD, "SHARE", Double.class)
                        .description("Articles are similar from this Jaccard coefficient on (default: "
                                + defaults.thresholds().jaccard() + ").")
                        .build())
                .addOption(option(CONTAINMENT, "SHARE", Double.class)
                        .description("Articles are similar, too, if this share of one is in the other (default: "
                                + defaults.thresholds().containment() + ").")
                        .build())
                .addOption(option(SHINGLE, "WORDS", Integer.class)
                        .description("Compare runs of this many words (default: " + defaults.shingleWidth() + ").")
                        .build())
                .addOption(OptionSpec.builder(APPROXIMATE)
                        .description(
                                "Takes less memory, but misses a few pairs in a thousand, and small articles inside"
                                        + " large ones.")
                        .build())
                .addOption(OptionSpec.builder(PASSAGES)
                        .description("Finds passages lifted into otherwise different articles, too; reads the corpus"
                                + " twice.")
                        .build())
                .addOption(option(PASSAGE_WORDS, "WORDS", Integer.class)
                        .description("Passages of this length and over, with " + PASSAGES + " (default: "
                                + ScanOptions.USUAL_PASSAGE_WORDS + ").")
                        .build())
                .addOption(option(ON_ERROR, "WHAT", OnError.class)
                        .description("On an input that cannot be read: fail (default), or skip it and tell.")
                        .build())
                .addOption(option(THREADS, "N", Integer.class)
                        .description("How many threads to use (default: one for each processor).")
                        .build())
                .addOption(option(FORMAT, "FORMAT", Format.class)
                        .description(
                                "text for people (default), html for a folder of pages, json (an object on each line) for"
                                        + " programs, or csv for spreadsheets.")
                        .build())
                .addOption(option(OUTPUT, "FILE", String.class)
                        .description(
                                "Writes there instead of standard output. For html a folder, new or empty or with an"
                                        + " earlier report, which is replaced: an index, and a page for each pair.")
                        .build())
                .addOption(Speech.option("html says is"))
                .addOption(Command.color());
        Inputs.withOptions(spec);
        Articles.withOptions(spec);
        spec.usageMessage()
                .description(
                        "Finds the articles of a corpus that republish others: copies, edited copies, excerpts and"
                                + " extended versions, in clusters with the earliest first.",
                        "")
                .sortOptions(false)
                .footer(
                        "",
                        "Example: muqabala scan archive/ today.jsonl --passages --format json --output found.jsonl",
                        "Exit codes: 0 done, 2 bad input or arguments.");
        return Command.withCommonOptions(spec);
    }

    private static OptionSpec.Builder option(String name, String label, Class<?> type) {
        return OptionSpec.builder(name).paramLabel(label).type(type);
    }

    @Override
    public void run(ParseResult arguments, Console console) throws IOException {
        Corpus corpus = Inputs.asked(arguments, console);
        ScanOptions options = scanOptions(arguments);
        if (arguments.matchedOptionValue(FORMAT, Format.text) == Format.html) {
            OutputFolder folder = OutputFolder.of(folder(arguments), corpus::reads);
            ScanResult result = scan(corpus, options, console);
            folder.prepare();
            ScanPages.write(
                    result, new ArticleTexts(corpus, result, options.threads()), Speech.asked(arguments), folder);
            tellSkipped(result, console);
        } else {
            ScanReport report = report(arguments, console);
            Output output = Output.of(arguments.matchedOptionValue(OUTPUT, ""), corpus::reads, console);
            ScanResult result = scan(corpus, options, console);
            output.write(lines -> report.write(result, lines));
            tellSkipped(result, console);
        }
    }

    private static String folder(ParseResult arguments) {
        String name = arguments.matchedOptionValue(OUTPUT, "");
        if (name.isEmpty()) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(), "html is a folder of pages; name it with " + OUTPUT);
        }
        return name;
    }

    private static ScanResult scan(Corpus corpus, ScanOptions options, Console console) throws IOException {
        try (Progress progress = Progress.of(console, corpus.bytes())) {
            return Scan.of(corpus, options, progress);
        } catch (UnreadableArticleException e) {
            throw new IOException(e.getMessage() + ", or leave such out with " + ON_ERROR + " skip", e);
        }
    }

    private static void tellSkipped(ScanResult result, Console console) {
        Inputs.tellPassedOver(result.skipped().pagesWithoutArticle(), console);
        long skipped = result.skipped().count();
        if (skipped > 0) {
            console.tell("left out " + skipped + " that cannot be read; the first: "
                    + result.skipped().first().get(0));
        }
    }

    private static ScanOptions scanOptions(ParseResult arguments) {
        ScanOptions defaults = ScanOptions.DEFAULT;
        try {
            return new ScanOptions(
                    new JoinThresholds(
                            arguments.matchedOptionValue(
                                    JACCARD, defaults.thresholds().jaccard()),
                            arguments.matchedOptionValue(
                                    CONTAINMENT, defaults.thresholds().containment())),
                    arguments.matchedOptionValue(SHINGLE, defaults.shingleWidth()),
                    arguments.hasMatchedOption(APPROXIMATE),
                    passageWords(arguments),
                    arguments.matchedOptionValue(THREADS, defaults.threads()),
                    arguments.matchedOptionValue(ON_ERROR, OnError.fail) == OnError.skip);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(arguments.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static int passageWords(ParseResult arguments) {
        boolean wanted = arguments.hasMatchedOption(PASSAGES) || arguments.hasMatchedOption(PASSAGE_WORDS);
        return wanted ? arguments.matchedOptionValue(PASSAGE_WORDS, ScanOptions.USUAL_PASSAGE_WORDS) : 0;
    }

    private static ScanReport report(ParseResult arguments, Console console) {
        boolean toFile = arguments.hasMatchedOption(OUTPUT);
        return switch (arguments.matchedOptionValue(FORMAT, Format.text)) {
            case text -> ScanReport.text(toFile ? TextStyle.PLAIN : Command.style(arguments, console.terminal()));
            case json -> ScanReport.json();
            case csv -> ScanReport.csv();
            case html -> throw new AssertionError("a folder of pages");
        };
    }
}
