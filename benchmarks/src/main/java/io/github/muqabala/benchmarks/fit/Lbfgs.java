package io.github.muqabala.benchmarks.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Limited-memory quasi-Newton descent from the origin, with steps halved until they descend enough (Armijo, 1966). */
final class Lbfgs {
    private static final int MEMORY = 8;
    private static final int MOST_STEPS = 400;
    private static final int MOST_HALVINGS = 20;
    private static final double ENOUGH = 1e-4;
    private static final double CONVERGED = 1e-7;

    /** A step, how the gradient changed by it, and one over their product. */
    private record Curvature(List<double[]> stepAndChange, double inverse) {
        double[] step() {
            return stepAndChange.get(0);
        }

        double[] change() {
            return stepAndChange.get(1);
        }
    }

    private Lbfgs() {}

    /** Where a loss is least. */
    static double[] minimise(SoftmaxLoss loss, int dimension) {
        double[] place = new double[dimension];
        double[] gradient = new double[dimension];
        double value = loss.at(place, gradient);
        Deque<Curvature> memory = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(gradient, direction);
            double[] next = place;
            double[] nextGradient = new double[dimension];
            double nextValue = Double.POSITIVE_INFINITY;
            double length = 1;
            for (int i = 0; i < MOST_HALVINGS && nextValue > value - ENOUGH * length * slope; i++) {
                length = i == 0 ? 1 : length / 2;
                next = plus(place, -length, direction);
                nextValue = loss.at(next, nextGradient);
            }
            double gained = value - nextValue;
            if (gained <= 0) {
                return place;
            }
            remember(memory, plus(next, -1, place), plus(nextGradient, -1, gradient));
            place = next;
            gradient = nextGradient;
            value = nextValue;
            if (gained < CONVERGED * Math.max(1, Math.abs(value))) {
                return place;
            }
        }
        return place;
    }

    private static void remember(Deque<Curvature> memory, double[] step, double[] change) {
        double product = dot(step, change);
        if (product > 1e-12) {
            memory.addLast(new Curvature(List.of(step, change), 1 / product));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Curvature> memory) {
        double[] direction = gradient.clone();
        if (memory.isEmpty()) {
            return plus(new double[gradient.length], 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))), gradient);
        }
        List<Curvature> oldest = new ArrayList<>(memory);
        List<Curvature> newest = new ArrayList<>(oldest);
        Collections.reverse(newest);
        List<Double> shares = new ArrayList<>();
        for (Curvature one : newest) {
            double share = one.inverse() * dot(one.step(), direction);
            shares.add(share);
            direction = plus(direction, -share, one.change());
        }
        Collections.reverse(shares);
        Curvature last = memory.getLast();
        double scale = 1 / (last.inverse() * dot(last.change(), last.change()));
        direction = plus(new double[direction.length], scale, direction);
        for (int i = 0; i < oldest.size(); i++) {
            Curvature one = oldest.get(i);
            double share = one.inverse() * dot(one.change(), direction);
            direction = plus(direction, shares.get(i) - share, one.step());
        }
        return direction;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] plus(double[] one, double times, double[] other) {
        double[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * other[i];
        }
        return sum;
    }
}
