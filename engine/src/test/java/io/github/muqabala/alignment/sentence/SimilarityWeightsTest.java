package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped weights are of the features that are read, and agree with readers as well as the model cards say. */
class SimilarityWeightsTest {
    private static final Path SHARED =
            Path.of("..").resolve(Objects.requireNonNullElse(System.getenv("MUQABALA_SHARED"), "../shared"));

    @ParameterizedTest
    @ValueSource(strings = {"similarity-en.tsv", "similarity.tsv"})
    void weightsAreOfTheFeatures(String resource) {
        assertThat(SimilarityWeights.read(resource).features()).isEqualTo(SimilarityFeatures.names());
    }

    @Test
    void everyFeatureHasAValue() {
        SimilarityFeatures features =
                SimilarityFeatures.of(Sentence.of("The ferry left."), Sentence.of("A boat left the port in 2010."));
        assertThat(features.values()).hasSameSizeAs(SimilarityFeatures.names().toArray());
        for (float value : features.values()) {
            assertThat(value).isFinite();
        }
    }

    @ParameterizedTest
    @CsvSource({"stsb_en_dev.tsv, score, s1, s2, 0.84", "arnli_sick_dev.tsv, relatedness, t_ar, h_ar, 0.64"})
    void scoresAgreeWithThoseOfReaders(String file, String score, String left, String right, double least)
            throws IOException {
        Path table = SHARED.resolve("gold/claims").resolve(file);
        assumeTrue(
                Files.exists(table), "no judged pairs at " + table + "; set MUQABALA_SHARED to the folder above gold");
        List<String[]> rows = Files.readAllLines(table).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> names = List.of(rows.get(0));
        double[] judged = new double[rows.size() - 1];
        double[] scores = new double[judged.length];
        for (int i = 0; i < judged.length; i++) {
            String[] row = rows.get(i + 1);
            judged[i] = Double.parseDouble(row[names.indexOf(score)]);
            scores[i] = Similarity.of(Sentence.of(row[names.indexOf(left)]), Sentence.of(row[names.indexOf(right)]));
        }
        assertThat(correlation(judged, judged)).isEqualTo(1, within(1e-9));
        assertThat(correlation(judged, scores)).isGreaterThan(least);
    }

    /** Pearson's. */
    private static double correlation(double[] some, double[] others) {
        return covariance(some, others) / Math.sqrt(covariance(some, some) * covariance(others, others));
    }

    private static double covariance(double[] some, double[] others) {
        double sum = 0;
        double otherSum = 0;
        double products = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i];
            otherSum += others[i];
            products += some[i] * others[i];
        }
        return products / some.length - sum / some.length * otherSum / some.length;
    }
}
