package io.github.muqabala.cli;

import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.lexicon.UserLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The user's own actors and topics; a class of its own, since none of what it needs is loaded where none are named. */
final class Lexicon {
    private Lexicon() {}

    /**
     * What is in the file; nothing if none is named.
     *
     * @throws IOException with a one-line message for the user if it cannot be read
     */
    static UserLexicon asked(ParseResult arguments) throws IOException {
        String name = arguments.matchedOptionValue(ClaimArguments.LEXICON, "");
        return name.isEmpty() ? UserLexicon.empty() : read(name);
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
