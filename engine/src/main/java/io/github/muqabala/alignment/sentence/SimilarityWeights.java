package io.github.muqabala.alignment.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * A weighted sum of features and of regression trees over them (Friedman, "Greedy function approximation: a gradient
 * boosting machine", 2001). The lines of its file, their fields parted by tabs:
 *
 * <pre>
 * base ⇥ what is added to the sum
 * feature ⇥ name ⇥ weight ⇥ the least and ⇥ the greatest value it is taken for; in the order of their values
 * tree ⇥ depth ⇥ splits from the root on, level by level: the number of a feature, a colon and the threshold that goes to the
 *     right, or - where all go to the left ⇥ the values of the leaves
 * </pre>
 */
final class SimilarityWeights {
    private final float base;
    private final List<Linear> features;
    private final List<Tree> trees;

    private record Linear(String name, float weight, float least, float greatest) {
        float value(float value) {
            return weight * Math.max(least, Math.min(greatest, value));
        }
    }

    private static final class Tree {
        private final int depth;
        private final int[] features;
        private final float[] thresholds;
        private final float[] leaves;

        Tree(String[] fields) {
            depth = Integer.parseInt(fields[1]);
            int splits = (1 << depth) - 1;
            features = new int[splits];
            thresholds = new float[splits];
            for (int i = 0; i < splits; i++) {
                String split = fields[i + 2];
                int colon = split.indexOf(':');
                features[i] = colon < 0 ? 0 : Integer.parseInt(split.substring(0, colon));
                // Below which all goes left.
                thresholds[i] = colon < 0 ? Float.POSITIVE_INFINITY : Float.parseFloat(split.substring(colon + 1));
            }
            leaves = new float[splits + 1];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = Float.parseFloat(fields[splits + 2 + i]);
            }
        }

        float value(float[] values) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                node = 2 * node + (values[features[node]] < thresholds[node] ? 1 : 2);
            }
            return leaves[node - thresholds.length];
        }
    }

    private SimilarityWeights(float base, List<Linear> features, List<Tree> trees) {
        this.base = base;
        this.features = features;
        this.trees = trees;
    }

    static SimilarityWeights read(String resource) {
        float base = 0;
        List<Linear> features = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        for (String line : Resource.lines(resource)) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "base" -> base = Float.parseFloat(fields[1]);
                case "feature" ->
                    features.add(new Linear(
                            fields[1],
                            Float.parseFloat(fields[2]),
                            Float.parseFloat(fields[3]),
                            Float.parseFloat(fields[4])));
                case "tree" -> trees.add(new Tree(fields));
                default -> throw new IllegalStateException(resource + ": " + fields[0]);
            }
        }
        return new SimilarityWeights(base, List.copyOf(features), List.copyOf(trees));
    }

    /** The names of the features, in the order in which their values are asked for. */
    List<String> features() {
        return features.stream().map(Linear::name).toList();
    }

    /** The value at a point; the same on every machine. */
    float value(float[] values) {
        float sum = base;
        for (int i = 0; i < values.length; i++) {
            sum += features.get(i).value(values[i]);
        }
        for (Tree tree : trees) {
            sum += tree.value(values);
        }
        return sum;
    }
}
