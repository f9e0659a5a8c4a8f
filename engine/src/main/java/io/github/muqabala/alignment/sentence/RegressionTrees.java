package io.github.muqabala.alignment.sentence;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of regression trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001). The first line
 * of its file is what is added to the trees' sum, after {@code base}; the second names the features in their order, after
 * {@code features}; then a tree a line: the depth, the splits from the root on, level by level, each as the number of a
 * feature and its threshold parted by a colon, or {@code -} where nothing is split, and the values of the leaves.
 */
final class RegressionTrees {
    private final List<String> features;
    private final float base;
    private final Tree[] trees;

    private static final class Tree {
        private final int depth;
        private final int[] features;
        private final float[] thresholds;
        private final float[] leaves;

        Tree(String line) {
            String[] fields = line.split("\t", -1);
            depth = Integer.parseInt(fields[0]);
            int splits = (1 << depth) - 1;
            features = new int[splits];
            thresholds = new float[splits];
            for (int i = 0; i < splits; i++) {
                String split = fields[i + 1];
                int colon = split.indexOf(':');
                features[i] = colon < 0 ? 0 : Integer.parseInt(split.substring(0, colon));
                // Below which all goes left.
                thresholds[i] = colon < 0 ? Float.POSITIVE_INFINITY : Float.parseFloat(split.substring(colon + 1));
            }
            leaves = new float[splits + 1];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = Float.parseFloat(fields[splits + 1 + i]);
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

    private RegressionTrees(List<String> lines) {
        base = Float.parseFloat(lines.get(0).substring(lines.get(0).indexOf('\t') + 1));
        List<String> names = Arrays.asList(lines.get(1).split("\t", -1));
        features = names.subList(1, names.size());
        trees = lines.stream().skip(2).map(Tree::new).toArray(Tree[]::new);
    }

    static RegressionTrees read(String resource) {
        return new RegressionTrees(Resource.lines(resource));
    }

    /** The names of the features, in the order in which their values are asked for. */
    List<String> features() {
        return features;
    }

    /** The value at a point; the same on every machine. */
    float value(float[] values) {
        float sum = base;
        for (Tree tree : trees) {
            sum += tree.value(values);
        }
        return sum;
    }
}
