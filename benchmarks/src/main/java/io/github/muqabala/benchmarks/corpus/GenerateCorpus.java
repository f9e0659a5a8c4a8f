package io.github.muqabala.benchmarks.corpus;

import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The command that writes a synthetic corpus and, if asked, its truth. */
public final class GenerateCorpus {
    private static final String USAGE =
            "usage: GenerateCorpus --articles N [--seed S] [--mixed | --plain | --identical | --footer] --output FILE [--truth FILE]";

    private GenerateCorpus() {}

    /** Ends with 0, or with 2 and a line that says why nothing, or not all, was written. */
    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (IOException e) {
            System.err.println("not written: " + e);
            System.exit(2);
        }
    }

    static void run(String[] arguments) throws IOException {
        Set<String> modes = Arrays.stream(Mode.values()).map(Mode::option).collect(Collectors.toSet());
        Arguments options = Arguments.parse(arguments, Set.of("--articles", "--seed", "--output", "--truth"), modes);
        int articles = Integer.parseInt(options.required("--articles"));
        if (articles < 1 || articles > SyntheticArticle.MOST) {
            throw new IllegalArgumentException(
                    "--articles must be from 1 to " + SyntheticArticle.MOST + ", not " + articles);
        }
        Mode mode = mode(options);
        if (mode == Mode.IDENTICAL && options.optional("--truth").isPresent()) {
            throw new IllegalArgumentException(
                    "--truth lists every pair, and of identical articles all are pairs; leave it out");
        }
        Corpus corpus =
                new Corpus(new Seed(Long.parseLong(options.optional("--seed").orElse("1"))), mode);
        CorpusWriter.write(corpus, articles, options.file("--output"));
        if (options.optional("--truth").isPresent()) {
            TruthWriter.write(corpus, articles, options.file("--truth"));
        }
    }

    private static Mode mode(Arguments options) {
        List<Mode> given = Arrays.stream(Mode.values())
                .filter(mode -> options.flags().contains(mode.option()))
                .toList();
        if (given.size() > 1) {
            throw new IllegalArgumentException(
                    "a corpus is either mixed, or plain, or identical, or with a footer; give one option");
        }
        return given.isEmpty() ? Mode.MIXED : given.get(0);
    }
}
