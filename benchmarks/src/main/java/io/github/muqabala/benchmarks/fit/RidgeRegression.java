package io.github.muqabala.benchmarks.fit;

/**
 * A weighted sum of features that fits best while its weights are small (Hoerl and Kennard, 1970). Features are taken for
 * at most three deviations from their means, so that no pair is judged by one feature.
 */
final class RidgeRegression {
    private static final double PENALTY = 20;
    private static final double DEVIATIONS = 3;
    /** Of a feature that does not vary. */
    private static final double LEAST_DEVIATION = 1e-6;

    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    private final double base;

    RidgeRegression(float[][] rows, double[] wanted) {
        int size = rows[0].length;
        means = new double[size];
        deviations = new double[size];
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += wanted[row];
            for (int i = 0; i < size; i++) {
                means[i] += rows[row][i] / rows.length;
            }
        }
        base = sum / rows.length;
        for (float[] row : rows) {
            for (int i = 0; i < size; i++) {
                deviations[i] += (row[i] - means[i]) * (row[i] - means[i]) / rows.length;
            }
        }
        for (int i = 0; i < size; i++) {
            deviations[i] = Math.sqrt(deviations[i]) + LEAST_DEVIATION;
        }
        double[][] products = new double[size][size + 1];
        for (int row = 0; row < rows.length; row++) {
            double[] values = standard(rows[row]);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    products[i][j] += values[i] * values[j];
                }
                products[i][size] += values[i] * (wanted[row] - base);
            }
        }
        for (int i = 0; i < size; i++) {
            products[i][i] += PENALTY;
        }
        weights = solve(products);
    }

    private double[] standard(float[] row) {
        double[] values = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            values[i] = Math.max(-DEVIATIONS, Math.min(DEVIATIONS, (row[i] - means[i]) / deviations[i]));
        }
        return values;
    }

    /** Solves linear equations of a positive definite matrix, with the right sides in the last column. */
    private static double[] solve(double[][] equations) {
        int size = equations.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = equations[row][pivot] / equations[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = equations[row][size];
            for (int column = row + 1; column < size; column++) {
                rest -= equations[row][column] * solution[column];
            }
            solution[row] = rest / equations[row][row];
        }
        return solution;
    }

    /** What the sum says of a row. */
    double value(float[] row) {
        double[] values = standard(row);
        double sum = base;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** What is added to the weighted values that are not standardised. */
    double base() {
        double sum = base;
        for (int i = 0; i < weights.length; i++) {
            sum -= weight(i) * means[i];
        }
        return sum;
    }

    /** The weight of a value that is not standardised. */
    double weight(int feature) {
        return weights[feature] / deviations[feature];
    }

    /** The least value that a feature is taken for. */
    double least(int feature) {
        return means[feature] - DEVIATIONS * deviations[feature];
    }

    /** The greatest value that a feature is taken for. */
    double greatest(int feature) {
        return means[feature] + DEVIATIONS * deviations[feature];
    }
}
