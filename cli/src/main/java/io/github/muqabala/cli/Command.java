package io.github.muqabala.cli;

import io.github.muqabala.report.TextStyle;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A subcommand: what it takes, and what it does with it.
 *
 * <p>Commands are described by picocli's builders, not by its annotations: reading annotations takes longer than
 * comparing two articles.
 */
interface Command {
    /** What follows an error message when the user asks for more. */
    String VERBOSE = "--verbose";

    String COLOR = "--color";

    /** When to colour text; as users write it. */
    enum Color {
        auto,
        always,
        never
    }

    CommandSpec spec();

    /**
     * Does the work and writes the result to the console's output.
     *
     * @throws IOException with a one-line message for the user if the input is bad
     */
    void run(ParseResult arguments, Console console) throws IOException;

    /** The option that decides about colours. */
    static OptionSpec color() {
        return OptionSpec.builder(COLOR)
                .paramLabel("WHEN")
                .type(Color.class)
                .description("Colours in text: auto (default: on a terminal unless NO_COLOR is set), always or never.")
                .build();
    }

    /** How to write text to the console, by the option and what is there. */
    static TextStyle style(ParseResult arguments, Terminal terminal) {
        boolean colors = switch (arguments.matchedOptionValue(COLOR, Color.auto)) {
            case auto -> terminal.isTerminal() && terminal.colorWanted();
            case always -> true;
            case never -> false;
        };
        return new TextStyle(terminal.width(), colors);
    }

    /** The options that every command has. */
    static CommandSpec withCommonOptions(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(VERBOSE)
                        .description("Adds the program's own trace to an error message.")
                        .build())
                .addOption(help());
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help and exits.")
                .build();
    }
}
