package io.github.muqabala.cli;

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

    CommandSpec spec();

    /**
     * Does the work and writes the result to the console's output.
     *
     * @throws IOException with a one-line message for the user if the input is bad
     */
    void run(ParseResult arguments, Console console) throws IOException;

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
