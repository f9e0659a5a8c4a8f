package io.github.muqabala.cli;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.report.ExtractionReport;
import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code muqabala extract INPUT…}. */
final class ExtractCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final String ON_ERROR = "--on-error";

    private enum Format {
        text,
        jsonl
    }

    private enum OnError {
        fail,
        skip
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("INPUT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .description(
                                "Articles: plain text or pages in HTML, also as .gz; addresses of pages (http,"
                                        + " https); folders, of which the .txt and .html files are taken; - reads standard input.")
                        .build())
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description("text for people (default), or jsonl, an object on each line, which is a corpus"
                                + " for scan.")
                        .build())
                .addOption(OptionSpec.builder(OUTPUT)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Writes there instead of standard output.")
                        .build())
                .addOption(OptionSpec.builder(ON_ERROR)
                        .paramLabel("WHAT")
                        .type(OnError.class)
                        .description("On an input that cannot be read: fail (default), or skip it and tell.")
                        .build())
                .addOption(Command.color());
        Articles.withOptions(spec);
        spec.usageMessage()
                .description(
                        "Shows what is taken for the article, what for the furniture around it, and what is known of it"
                                + " from where.",
                        "")
                .sortOptions(false)
                .footer(
                        "",
                        "Example: muqabala extract pages/ --format jsonl --output corpus.jsonl",
                        "Exit codes: 0 done, 2 bad input or arguments.");
        return Command.withCommonOptions(spec);
    }

    @Override
    public void run(ParseResult arguments, Console console) throws IOException {
        List<String> given = arguments.matchedPositionalValue(0, List.<String>of());
        Inputs inputs = Inputs.of(
                given,
                Articles.asked(arguments, console),
                arguments.matchedOptionValue(ON_ERROR, OnError.fail) == OnError.skip ? console::tell : null);
        ExtractionReport report = report(arguments, console.terminal());
        Output output = Output.of(arguments.matchedOptionValue(OUTPUT, ""), inputs::reads, console);
        // No file is made before there is something to write.
        Extraction first = inputs.next();
        if (first != null) {
            output.write(out -> {
                for (Extraction next = first; next != null; next = inputs.next()) {
                    report.write(next, out);
                }
            });
        }
    }

    private static ExtractionReport report(ParseResult arguments, Terminal terminal) {
        boolean toFile = arguments.hasMatchedOption(OUTPUT);
        return switch (arguments.matchedOptionValue(FORMAT, Format.text)) {
            case text -> ExtractionReport.text(toFile ? TextStyle.PLAIN : Command.style(arguments, terminal));
            case jsonl -> ExtractionReport.jsonLines();
        };
    }
}
