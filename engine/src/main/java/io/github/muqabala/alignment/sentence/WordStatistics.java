package io.github.muqabala.alignment.sentence;

import java.util.HashMap;
import java.util.Map;

/** How much the stems of common words tell; {@code word-weights.tsv} has them. */
final class WordStatistics {
    private static final class Loaded {
        static final Map<String, Float> WEIGHTS = read();
        /** Of a stem that is too rare for the list. */
        static final float RARE = WEIGHTS.values().stream().max(Float::compare).orElse(1f);

        private static Map<String, Float> read() {
            Map<String, Float> weights = new HashMap<>();
            Resource.lines("word-weights.tsv").forEach(line -> {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
            });
            return weights;
        }
    }

    private WordStatistics() {}

    /** Whether a stem is in the list. */
    static boolean isCommon(String stem) {
        return Loaded.WEIGHTS.containsKey(stem);
    }

    /** The inverse document frequency of a light stem. */
    static float weight(String stem) {
        return Loaded.WEIGHTS.getOrDefault(stem, Loaded.RARE);
    }
}
