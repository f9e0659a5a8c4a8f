package io.github.muqabala.benchmarks.quality;

import de.jplag.GreedyStringTiling;
import de.jplag.JPlagComparison;
import de.jplag.Language;
import de.jplag.ParsingException;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.options.JPlagOptions;
import io.github.muqabala.text.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * JPlag's text module: greedy string tiling over the words that Stanford CoreNLP cuts, in lower case, at its usual minimum of
 * 5 words. It reads files; those it is given stand in memory where the folder for temporary files does.
 */
final class JPlagDetector implements Detector {
    private final Language language = new de.jplag.text.Language();

    @Override
    public String name() {
        return "JPlag";
    }

    @Override
    public List<Detection> detect(String left, String right) throws IOException {
        Submission leftSubmission = submission("left", left);
        Submission rightSubmission = submission("right", right);
        // A tiling of its own for the pair, since it keeps what it has seen.
        JPlagComparison comparison = new GreedyStringTiling(new JPlagOptions(language, Set.of(), Set.of()))
                .compare(leftSubmission, rightSubmission);
        // It takes the smaller one first.
        boolean swapped = comparison.firstSubmission().equals(rightSubmission);
        List<WordRun> runs = comparison.matches().stream()
                .map(match -> swapped
                        ? new WordRun(match.startOfSecond(), match.startOfFirst(), match.length())
                        : new WordRun(match.startOfFirst(), match.startOfSecond(), match.length()))
                .toList();
        return RunMerger.merge(runs, spans(leftSubmission), spans(rightSubmission));
    }

    private Submission submission(String name, String text) throws IOException {
        Path file = Files.createTempFile("muqabala-jplag-", ".txt");
        try {
            // In one line, a token's column is its offset.
            Files.writeString(file, text.replace('\n', ' ').replace('\r', ' '));
            File parsed = file.toFile();
            Submission submission = new Submission(name, parsed, true, List.of(parsed), language);
            submission.setTokenList(language.parse(Set.of(parsed)));
            return submission;
        } catch (ParsingException e) {
            throw new IOException("JPlag: " + e.getMessage(), e);
        } finally {
            Files.delete(file);
        }
    }

    /** The last token, which is that of the end of the file, has none, and is in no match. */
    private static List<Span> spans(Submission submission) {
        List<Token> tokens = submission.getTokenList();
        return tokens.subList(0, tokens.size() - 1).stream()
                .map(token -> new Span(token.getColumn(), token.getColumn() + token.getLength()))
                .toList();
    }
}
