package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Holds what the shipped weights reach on labelled pairs that they were not fitted on. */
class SharedSentencesTest {

    @Test
    void headlinesThatContradictAreToldFromThoseThatAgree() throws IOException {
        assertThat(accuracy("ans_stance_dev.tsv", comparison -> {
                    double most = Math.max(comparison.agree(), Math.max(comparison.contradict(), comparison.other()));
                    return most == comparison.contradict()
                            ? "disagree"
                            : most == comparison.agree() ? "agree" : "other";
                }))
                .isGreaterThan(0.82);
    }

    @Test
    void whatALongSentenceEntailsIsTold() throws IOException {
        assertThat(accuracy("arbteds_dev.tsv", comparison -> comparison.leftEntailsRight() >= 0.5 ? "entails" : "not"))
                .isGreaterThan(0.82);
    }

    private static double accuracy(String name, Function<SentenceComparison, String> decision) throws IOException {
        Path shared = Path.of(Objects.requireNonNullElse(System.getenv("MUQABALA_SHARED"), "../shared"));
        Path file = Path.of("..").resolve(shared).resolve("gold/claims").resolve(name);
        assumeTrue(Files.exists(file), "no labelled pairs at " + file + "; set MUQABALA_SHARED to their folder");
        List<String> lines = Files.readAllLines(file);
        int right = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            Sentence one = Sentence.of(fields[1]);
            Sentence other = Sentence.of(fields[2]);
            right += decision.apply(SentenceComparison.of(one, other)).equals(fields[0]) ? 1 : 0;
        }
        return (double) right / (lines.size() - 1);
    }
}
