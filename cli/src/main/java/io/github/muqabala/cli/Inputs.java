package io.github.muqabala.cli;

import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.FileNames;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The inputs of commands that take any number of them, and the options that say which files of folders are meant. */
final class Inputs {
    private static final String INCLUDE = "--include";
    private static final String EXCLUDE = "--exclude";

    private Inputs() {}

    static CommandSpec withInputs(CommandSpec spec) {
        return spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .paramLabel("INPUT")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Files, also as .gz: an article in plain text or HTML; JSON lines, CSV or TSV with an article"
                                + " on each line or row; a crawl in WARC. Folders, of which files so named are taken; addresses"
                                + " of pages (http, https); - reads standard input.")
                .build());
    }

    static CommandSpec withOptions(CommandSpec spec) {
        spec.addOption(names(
                INCLUDE,
                "Of folders, takes the files whose names match, whatever they are called, and no"
                        + " others, for example '*.text'."));
        spec.addOption(names(
                EXCLUDE,
                "Of folders, leaves out files and folders whose names or paths within match, for"
                        + " example 'drafts/**'."));
        return Fields.withOption(spec);
    }

    private static OptionSpec names(String option, String description) {
        return OptionSpec.builder(option)
                .paramLabel("GLOB")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /**
     * What the user named.
     *
     * @throws IOException with a one-line message for the user if something is not there
     */
    static Corpus asked(ParseResult arguments, Console console) throws IOException {
        return Articles.asked(arguments, console)
                .corpus(arguments.matchedPositionalValue(0, List.<String>of()), names(arguments));
    }

    private static FileNames names(ParseResult arguments) {
        try {
            return FileNames.of(
                    arguments.matchedOptionValue(INCLUDE, List.<String>of()),
                    arguments.matchedOptionValue(EXCLUDE, List.<String>of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(),
                    e.getMessage() + "; write one such as '*.text' or 'drafts/**'",
                    e);
        }
    }

    /** Tells of pages of crawls that there is no article on. */
    static void tellPassedOver(long pages, Console console) {
        if (pages > 0) {
            console.tell("passed over " + pages + (pages == 1 ? " page" : " pages") + " without an article");
        }
    }
}
