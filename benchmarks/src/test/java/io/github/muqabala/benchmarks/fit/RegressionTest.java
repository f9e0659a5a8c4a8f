package io.github.muqabala.benchmarks.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final int ROWS = 2000;

    private static float[][] drawn() {
        Random random = new Random(3);
        float[][] rows = new float[ROWS][4];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
        return rows;
    }

    @Test
    void aWeightedSumIsFound() {
        float[][] rows = drawn();
        double[] wanted = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            wanted[i] = 1 + 2 * rows[i][0] - 3 * rows[i][2];
        }
        RidgeRegression linear = new RidgeRegression(rows, wanted);
        assertThat(linear.value(new float[] {0.5f, 0.5f, 0.5f, 0.5f})).isEqualTo(0.5, within(0.02));
        assertThat(linear.weight(0)).isEqualTo(2, within(0.05));
        assertThat(linear.weight(1)).isEqualTo(0, within(0.05));
        assertThat(linear.base() + 0.25 * (linear.weight(0) + linear.weight(1) + linear.weight(2) + linear.weight(3)))
                .isEqualTo(linear.value(new float[] {0.25f, 0.25f, 0.25f, 0.25f}), within(1e-6));
    }

    @Test
    void whatDependsOnTwoFeaturesTogetherIsFoundByTrees() {
        float[][] rows = drawn();
        double[] wanted = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            wanted[i] = (rows[i][1] > 0.5) == (rows[i][3] > 0.5) ? 1 : 0;
        }
        GradientBoosting trees = new GradientBoosting(rows, wanted, 300, 3, 0.1);
        assertThat(trees.value(new float[] {0.5f, 0.9f, 0.5f, 0.9f})).isGreaterThan(0.8);
        assertThat(trees.value(new float[] {0.5f, 0.1f, 0.5f, 0.9f})).isLessThan(0.2);
    }

    @Test
    void theSameDataGiveTheSameTrees() {
        float[][] rows = drawn();
        double[] wanted = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            wanted[i] = rows[i][1] * rows[i][2];
        }
        assertThat(new GradientBoosting(rows, wanted, 20, 3, 0.1).lines(1))
                .isEqualTo(new GradientBoosting(rows, wanted, 20, 3, 0.1).lines(1))
                .hasSize(20);
    }
}
