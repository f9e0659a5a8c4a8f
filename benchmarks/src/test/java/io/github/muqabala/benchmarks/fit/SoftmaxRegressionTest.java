package io.github.muqabala.benchmarks.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.benchmarks.fit.SoftmaxRegression.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {

    @Test
    void whatPartsTheClassesIsLearnt() {
        List<Example> examples = List.of(
                new Example(Map.of("round", 1.0), 0, 1),
                new Example(Map.of("round", 1.0, "red", 1.0), 0, 1),
                new Example(Map.of("square", 1.0), 1, 1),
                new Example(Map.of("square", 1.0, "red", 1.0), 1, 1));
        SoftmaxRegression model = SoftmaxRegression.fit(examples, 2, term -> 0.1);
        assertThat(model.decide(Map.of("round", 1.0))).isZero();
        assertThat(model.decide(Map.of("square", 1.0, "unknown", 1.0))).isEqualTo(1);
    }

    @Test
    void aTermOfInfinitePenaltyIsLeftOut() {
        List<Example> examples = List.of(new Example(Map.of("a", 1.0, "b", 1.0), 0, 1));
        SoftmaxRegression model =
                SoftmaxRegression.fit(examples, 2, term -> term.equals("b") ? Double.POSITIVE_INFINITY : 1);
        assertThat(model.weights()).containsOnlyKeys("a");
    }

    @Test
    void theGradientIsWhereTheLossFalls() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example(
                    Map.of("a", random.nextDouble(), "b", random.nextDouble()),
                    random.nextInt(3),
                    1 + random.nextInt(3)));
        }
        SoftmaxLoss loss = new SoftmaxLoss(examples, 3, term -> 0.5);
        double[] place = random.doubles(loss.dimension()).toArray();
        double[] gradient = new double[place.length];
        double[] unused = new double[place.length];
        loss.at(place, gradient);
        double step = 1e-6;
        for (int i = 0; i < place.length; i++) {
            double[] above = place.clone();
            double[] below = place.clone();
            above[i] += step;
            below[i] -= step;
            double slope = (loss.at(above, unused) - loss.at(below, unused)) / (2 * step);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-5));
        }
    }

    @Test
    void fittingEndsWhereTheGradientVanishes() {
        List<Example> examples = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            examples.add(new Example(Map.of("a", random.nextGaussian(), "b", 1.0), random.nextInt(2), 1));
        }
        SoftmaxLoss loss = new SoftmaxLoss(examples, 2, term -> 1);
        double[] gradient = new double[loss.dimension()];
        loss.at(Lbfgs.minimise(loss, loss.dimension()), gradient);
        assertThat(gradient).usingComparatorWithPrecision(0.05).containsOnly(0.0);
    }
}
