package io.github.muqabala.cli;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.ArticleFields;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.report.ScanPages;
import io.github.muqabala.report.ScanReport;
import io.github.muqabala.report.TextStyle;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code muqabala scan PATH…}. */
final class ScanCommand implements Command {
    private static final String JACCARD = "--jaccard";
    private static final String CONTAINMENT = "--containment";
    private static final String SHINGLE = "--shingle";
    private static final String APPROXIMATE = "--approximate";
    private static final String PASSAGES = "--passages";
    private static final String PASSAGE_WORDS = "--passage-words";
    private static final String FIELD = "--field";
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
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .paramLabel("PATH")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Folders and files: .txt is an article each, .jsonl and .jsonl.gz have one on each"
                                + " line.")
                        .build())
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
                .addOption(OptionSpec.builder(FIELD)
                        .paramLabel("PART=NAME")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("The field of JSON lines that holds a part of the article, for example text=body;"
                                + " parts: " + String.join(", ", ArticleFields.parts()) + ".")
                        .build())
                .addOption(option(ON_ERROR, "WHAT", OnError.class)
                        .description("On a line or file that cannot be read: fail (default), or skip it and tell.")
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
        Reading.withOptions(spec, "The largest article or line taken");
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
        Corpus corpus = Corpus.of(paths(arguments), corpusOptions(arguments));
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
        long skipped = result.skipped().count();
        if (skipped > 0) {
            console.tell("left out " + skipped + " that cannot be read; the first: "
                    + result.skipped().first().get(0));
        }
    }

    private static List<Path> paths(ParseResult arguments) throws UnreadableArticleException {
        List<Path> paths = new ArrayList<>();
        for (String path : arguments.matchedPositionalValue(0, List.<String>of())) {
            try {
                paths.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new UnreadableArticleException(path, "is not a file name", "check the path");
            }
        }
        return paths;
    }

    private static CorpusOptions corpusOptions(ParseResult arguments) {
        ArticleFields fields = ArticleFields.DEFAULT;
        for (String mapping : arguments.matchedOptionValue(FIELD, List.<String>of())) {
            int equals = mapping.indexOf('=');
            String part = mapping.substring(0, Math.max(0, equals));
            if (!ArticleFields.parts().contains(part) || equals == mapping.length() - 1) {
                throw new ParameterException(
                        arguments.commandSpec().commandLine(),
                        FIELD + " wants a part of the article and a field's name, such as text=body, not '" + mapping
                                + "'; parts: " + String.join(", ", ArticleFields.parts()));
            }
            fields = fields.with(part, mapping.substring(equals + 1));
        }
        return new CorpusOptions(fields, Reading.asked(arguments));
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
