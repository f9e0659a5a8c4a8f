package io.github.muqabala.cli;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.report.ComparisonReport;
import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code muqabala compare LEFT RIGHT}. */
final class CompareCommand implements Command {
    private static final String FORMAT = "--format";

    private static final String OUTPUT = "--output";

    private enum Format {
        text,
        json,
        html,
        markdown
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = ListFactory.spec()
                .addPositional(article(
                        "0",
                        "LEFT",
                        "An article: plain text or a page in HTML, also as .gz; its place in a file of several, as scan"
                                + " prints it (news.jsonl:17); the address of a page (http, https); - reads standard"
                                + " input."))
                .addPositional(article("1", "RIGHT", "The article to compare it with, likewise."))
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description(
                                "text for a terminal (default), html for a page with both texts side by side, markdown"
                                        + " for people, or json for programs.")
                        .build())
                .addOption(OptionSpec.builder(OUTPUT)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Writes there instead of standard output.")
                        .build())
                .addOption(Speech.option("html and markdown say is"))
                .addOption(Command.color());
        ClaimArguments.withOptions(
                spec,
                "Adds what the two say side by side: who stands where on what, and in which words they differ or agree; of"
                        + " articles in Arabic and English.");
        Fields.withOption(spec);
        Articles.withOptions(spec);
        spec.usageMessage()
                .description(
                        "Compares two articles: how alike they are, the passages they share with every edit, and what"
                                + " either says twice. Spelling variants, punctuation and layout do not"
                                + " count as other wording.",
                        "")
                .sortOptions(false)
                .footer(
                        "",
                        "Example: muqabala compare wire.txt republished.txt --format html --output report.html",
                        "Exit codes: 0 done, 2 bad input or arguments.");
        return Command.withCommonOptions(spec);
    }

    private static PositionalParamSpec article(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public void run(ParseResult arguments, Console console) throws IOException {
        String left = arguments.matchedPositionalValue(0, "");
        String right = arguments.matchedPositionalValue(1, "");
        if (left.equals(Articles.STANDARD_INPUT) && right.equals(Articles.STANDARD_INPUT)) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(),
                    "standard input cannot be both articles; name a file for one of them");
        }
        Output output = Output.of(
                arguments.matchedOptionValue(OUTPUT, ""),
                file -> Articles.isSame(file, left) || Articles.isSame(file, right),
                console);
        Articles articles = Articles.asked(arguments, console);
        Comparison comparison = Comparison.of(articles.read(left), articles.read(right), ComparisonOptions.DEFAULT);
        ComparisonReport plain = report(arguments, console.terminal());
        ComparisonReport report =
                ClaimArguments.areAsked(arguments) ? PairClaims.added(plain, comparison, arguments) : plain;
        output.write(out -> report.write(comparison, out));
    }

    private static ComparisonReport report(ParseResult arguments, Terminal terminal) {
        boolean toFile = arguments.hasMatchedOption(OUTPUT);
        return switch (arguments.matchedOptionValue(FORMAT, Format.text)) {
            case text -> ComparisonReport.text(toFile ? TextStyle.PLAIN : Command.style(arguments, terminal));
            case json -> ComparisonReport.json();
            case html -> ComparisonReport.html(Speech.asked(arguments));
            case markdown -> ComparisonReport.markdown(Speech.asked(arguments));
        };
    }
}
