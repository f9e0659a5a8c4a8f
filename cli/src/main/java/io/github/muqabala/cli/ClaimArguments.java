package io.github.muqabala.cli;

import io.github.muqabala.claim.ClaimOptions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Whether claims are wanted, and by what they are told. */
final class ClaimArguments {
    static final String LEXICON = "--lexicon";

    private static final String CLAIMS = "--claims";

    private ClaimArguments() {}

    /**
     * Adds the options.
     *
     * @param claims what is added where claims are wanted
     */
    static CommandSpec withOptions(CommandSpec spec, String claims) {
        return spec.addOption(OptionSpec.builder(CLAIMS).description(claims).build())
                .addOption(lexicon("Actors and topics of your own for " + CLAIMS + ", in YAML."));
    }

    /** The option that names a lexicon. */
    static OptionSpec lexicon(String description) {
        return OptionSpec.builder(LEXICON)
                .paramLabel("FILE")
                .type(String.class)
                .description(description)
                .build();
    }

    /**
     * By what claims are told; null if none are wanted.
     *
     * @throws IOException with a one-line message for the user if the lexicon cannot be read
     */
    static @Nullable ClaimOptions asked(ParseResult arguments) throws IOException {
        return areAsked(arguments) ? ClaimOptions.with(Lexicon.asked(arguments)) : null;
    }

    /** Whether claims are wanted. */
    static boolean areAsked(ParseResult arguments) {
        if (arguments.hasMatchedOption(CLAIMS)) {
            return true;
        }
        if (arguments.hasMatchedOption(LEXICON)) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(),
                    LEXICON + " is of use with " + CLAIMS + " only; add that, or leave it out");
        }
        return false;
    }
}
