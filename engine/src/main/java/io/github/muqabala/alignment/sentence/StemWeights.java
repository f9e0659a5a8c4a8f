package io.github.muqabala.alignment.sentence;

import java.util.HashMap;
import java.util.Map;

/**
 * How much stems tell that similarity counts, function words too; {@code stem-weights.tsv} has them, counted in more text
 * than those of {@link WordStatistics}.
 */
final class StemWeights {
    private static final class Loaded {
        static final Map<String, Float> WEIGHTS = read();
        /** Of a stem that is too rare for the list. */
        static final float RARE = WEIGHTS.values().stream().max(Float::compare).orElse(1f);

        private static Map<String, Float> read() {
            Map<String, Float> weights = new HashMap<>();
            for (String line : Resource.lines("stem-weights.tsv")) {
                int tab = line.indexOf('\t');
                float weight = Float.parseFloat(line.substring(0, tab));
                for (String stem : line.substring(tab + 1).split(" ", -1)) {
                    weights.put(stem, weight);
                }
            }
            return weights;
        }
    }

    private StemWeights() {}

    /** The inverse document frequency of a light stem, in nats. */
    static float weight(String stem) {
        return Loaded.WEIGHTS.getOrDefault(stem, Loaded.RARE);
    }
}
