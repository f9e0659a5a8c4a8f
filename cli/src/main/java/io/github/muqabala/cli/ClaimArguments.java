package io.github.muqabala.cli;

import io.github.muqabala.claim.ClaimOptions;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.lexicon.UserLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Whether claims are wanted, and by what they are told. */
final class ClaimArguments {
    private static final String CLAIMS = "--claims";
    private static final String LEXICON = "--lexicon";

    private ClaimArguments() {}

    static CommandSpec withOptions(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(CLAIMS)
                        .description(
                                "Adds who says, wants and refuses what, with the place of every part of that in the text;"
                                        + " of articles in Arabic and English.")
                        .build())
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
        String lexicon = arguments.matchedOptionValue(LEXICON, "");
        if (arguments.hasMatchedOption(CLAIMS)) {
            return lexicon.isEmpty() ? ClaimOptions.standard() : ClaimOptions.with(read(lexicon));
        }
        if (arguments.hasMatchedOption(LEXICON)) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(),
                    LEXICON + " is of use with " + CLAIMS + " only; add that, or leave it out");
        }
        return null;
    }

    /**
     * The lexicon that is named; an empty one if none is.
     *
     * @throws IOException with a one-line message for the user if it cannot be read
     */
    static UserLexicon lexicon(ParseResult arguments) throws IOException {
        String lexicon = arguments.matchedOptionValue(LEXICON, "");
        return lexicon.isEmpty() ? UserLexicon.empty() : read(lexicon);
    }

    private static UserLexicon read(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new IOException(name + ": no such file; check the path");
            }
            return LexiconReader.read(file, Actors.known().ids());
        } catch (InvalidPathException e) {
            throw new IOException(name + ": is not a file name; check the path", e);
        } catch (LexiconException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
