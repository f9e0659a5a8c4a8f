package io.github.muqabala.cli;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.Extractions;
import io.github.muqabala.report.AlignmentReport;
import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code muqabala align INPUT…}. */
final class AlignCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final String ON_ERROR = "--on-error";

    /** People can read no more side by side, and all are in memory at once. */
    private static final int MOST_ARTICLES = 1000;

    private enum Format {
        text,
        html,
        markdown,
        json,
        csv,
        graphml
    }

    private enum OnError {
        fail,
        skip
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Inputs.withInputs(ListFactory.spec())
                .addOption(ClaimArguments.lexicon("Actors and topics of your own, in YAML: what you want compared."))
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description(
                                "text for a terminal (default), html for one page with the texts, markdown for people, json for"
                                        + " programs, csv with a row for each position, or graphml, the network of actors"
                                        + " and topics.")
                        .build())
                .addOption(OptionSpec.builder(OUTPUT)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Writes there instead of standard output.")
                        .build())
                .addOption(Speech.option("html and markdown say is"))
                .addOption(OptionSpec.builder(ON_ERROR)
                        .paramLabel("WHAT")
                        .type(OnError.class)
                        .description("On an input that cannot be read: fail (default), or skip it and tell.")
                        .build())
                .addOption(Command.color());
        Inputs.withOptions(spec);
        Articles.withOptions(spec);
        spec.usageMessage()
                .description(
                        "Sets what two to " + MOST_ARTICLES
                                + " articles say side by side: who stands where on what, in which"
                                + " article; where statements differ or contradict one another, and in which words; what"
                                + " several say, and from how many independent origins they have it. Of articles in Arabic"
                                + " and English.",
                        "")
                .sortOptions(false)
                .footer(
                        "",
                        "Example: muqabala align monday/ wire.txt --lexicon libya.yaml",
                        "Exit codes: 0 done, 2 bad input or arguments.");
        return Command.withCommonOptions(spec);
    }

    @Override
    public void run(ParseResult arguments, Console console) throws IOException {
        AlignmentReport report = report(arguments, console.terminal());
        AlignmentOptions options = AlignmentOptions.with(Lexicon.asked(arguments));
        Corpus corpus = Inputs.asked(arguments, console);
        Output output = Output.of(arguments.matchedOptionValue(OUTPUT, ""), corpus::reads, console);
        Alignment alignment = Alignment.of(read(corpus, arguments, console), options);
        output.write(out -> report.write(alignment, out));
    }

    private static List<Extraction> read(Corpus corpus, ParseResult arguments, Console console) throws IOException {
        boolean skip = arguments.matchedOptionValue(ON_ERROR, OnError.fail) == OnError.skip;
        List<Extraction> articles = new ArrayList<>();
        try (Extractions extractions = corpus.extractions(Runtime.getRuntime().availableProcessors())) {
            while (true) {
                try {
                    Extraction next = extractions.next();
                    if (next == null) {
                        break;
                    }
                    if (articles.size() == MOST_ARTICLES) {
                        throw new IOException("there are more than " + MOST_ARTICLES
                                + " articles; name fewer, such as those of one event (scan takes any number)");
                    }
                    articles.add(next);
                } catch (UnreadableArticleException e) {
                    if (!skip) {
                        throw new IOException(e.getMessage() + ", or leave such out with " + ON_ERROR + " skip", e);
                    }
                    console.tell("left out: " + e.getMessage());
                }
            }
            Inputs.tellPassedOver(extractions.pagesWithoutArticle(), console);
        }
        if (articles.size() < 2) {
            throw new IOException((articles.isEmpty()
                            ? "there is no article"
                            : "there is one article only: "
                                    + articles.get(0).article().source())
                    + "; name two or more, or extract --claims for what one says");
        }
        return articles;
    }

    private static AlignmentReport report(ParseResult arguments, Terminal terminal) {
        boolean toFile = arguments.hasMatchedOption(OUTPUT);
        return switch (arguments.matchedOptionValue(FORMAT, Format.text)) {
            case text -> AlignmentReport.text(toFile ? TextStyle.PLAIN : Command.style(arguments, terminal));
            case html -> AlignmentReport.html(Speech.asked(arguments));
            case markdown -> AlignmentReport.markdown(Speech.asked(arguments));
            case json -> AlignmentReport.json();
            case csv -> AlignmentReport.csv();
            case graphml -> AlignmentReport.graphml();
        };
    }
}
