package io.github.muqabala.cli;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.claim.ClaimOptions;
import io.github.muqabala.claim.Claims;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.Extractions;
import io.github.muqabala.report.ExtractionReport;
import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code muqabala extract INPUT…}. */
final class ExtractCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final String ON_ERROR = "--on-error";

    private enum Format {
        text,
        html,
        json,
        jsonl
    }

    private enum OnError {
        fail,
        skip
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Inputs.withInputs(ListFactory.spec())
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description(
                                "text for a terminal (default), html for one page with all that was read, json for one"
                                        + " document, or jsonl, an object on each line, which is a corpus for scan.")
                        .build())
                .addOption(OptionSpec.builder(OUTPUT)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Writes there instead of standard output.")
                        .build())
                .addOption(Speech.option("html says is"))
                .addOption(OptionSpec.builder(ON_ERROR)
                        .paramLabel("WHAT")
                        .type(OnError.class)
                        .description("On an input that cannot be read: fail (default), or skip it and tell.")
                        .build())
                .addOption(Command.color());
        ClaimArguments.withOptions(
                spec,
                "Adds who says, wants and refuses what, with the place of every part of that in the text; of articles in"
                        + " Arabic and English.");
        Inputs.withOptions(spec);
        Articles.withOptions(spec);
        spec.usageMessage()
                .description(
                        "Shows what is taken for the article, what for the furniture around it, and what is known of it"
                                + " from where.",
                        "")
                .sortOptions(false)
                .footer(
                        "",
                        "Examples: muqabala extract pages/ --format jsonl --output corpus.jsonl",
                        "          muqabala extract article.txt --claims --format html --output claims.html",
                        "Exit codes: 0 done, 2 bad input or arguments.");
        return Command.withCommonOptions(spec);
    }

    @Override
    public void run(ParseResult arguments, Console console) throws IOException {
        ExtractionReport report = report(arguments, console.terminal());
        Corpus corpus = Inputs.asked(arguments, console);
        boolean skip = arguments.matchedOptionValue(ON_ERROR, OnError.fail) == OnError.skip;
        Output output = Output.of(arguments.matchedOptionValue(OUTPUT, ""), corpus::reads, console);
        try (Extractions extractions = corpus.extractions(Runtime.getRuntime().availableProcessors())) {
            // No file is made before there is something to write.
            Extraction first = next(extractions, skip, console);
            if (first != null) {
                output.write(out -> report.write(first, () -> next(extractions, skip, console), out));
            }
            Inputs.tellPassedOver(extractions.pagesWithoutArticle(), console);
        }
    }

    /** The next that can be read; null after the last. */
    private static @Nullable Extraction next(Extractions extractions, boolean skip, Console console)
            throws UnreadableArticleException {
        while (true) {
            try {
                return extractions.next();
            } catch (UnreadableArticleException e) {
                if (!skip) {
                    throw e;
                }
                console.tell("left out: " + e.getMessage());
            }
        }
    }

    private static ExtractionReport report(ParseResult arguments, Terminal terminal) throws IOException {
        ExtractionReport plain = plainReport(arguments, terminal);
        ClaimOptions claims = ClaimArguments.asked(arguments);
        return claims == null ? plain : plain.withClaims(extraction -> Claims.of(extraction, claims));
    }

    private static ExtractionReport plainReport(ParseResult arguments, Terminal terminal) {
        boolean toFile = arguments.hasMatchedOption(OUTPUT);
        return switch (arguments.matchedOptionValue(FORMAT, Format.text)) {
            case text -> ExtractionReport.text(toFile ? TextStyle.PLAIN : Command.style(arguments, terminal));
            case html -> ExtractionReport.html(Speech.asked(arguments));
            case json -> ExtractionReport.json();
            case jsonl -> ExtractionReport.jsonLines();
        };
    }
}
