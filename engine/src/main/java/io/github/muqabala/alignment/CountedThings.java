package io.github.muqabala.alignment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted on each topic. Nouns of which the same number is told are one thing, whatever the words and the language:
 * 400 guards, 400 متدرب.
 */
final class CountedThings {
    /** A smaller number is told of many things. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private record Noun(String topic, String stem) {}

    private record Told(String topic, BigDecimal number) {}

    private final Map<Noun, Noun> parents = new HashMap<>();
    private final Map<Told, Set<Noun>> nounsOf = new LinkedHashMap<>();
    private final Set<Noun> telling = new HashSet<>();

    /**
     * Takes in that so many of something are told on a topic.
     *
     * @param tells whether the noun is among the words that tell the topic
     */
    void learn(String topic, String stem, BigDecimal number, boolean tells) {
        Noun noun = new Noun(topic, stem);
        if (tells) {
            telling.add(noun);
        }
        if (number.compareTo(TELLING) >= 0) {
            nounsOf.computeIfAbsent(new Told(topic, number.stripTrailingZeros()), told -> new LinkedHashSet<>())
                    .add(noun);
        }
    }

    /** Tells which nouns are one thing, once all are taken in. */
    void settle() {
        for (Set<Noun> nouns : nounsOf.values()) {
            Noun first = null;
            for (Noun noun : nouns) {
                if (telling.contains(noun)) {
                    first = first == null ? noun : first;
                    Noun root = root(noun);
                    if (!root.equals(root(first))) {
                        parents.put(root, root(first));
                    }
                }
            }
        }
    }

    /** What a noun counts on a topic; null if that has nothing to do with the topic. */
    @Nullable
    String of(String topic, String stem) {
        Noun noun = new Noun(topic, stem);
        return telling.contains(noun) ? root(noun).stem() : null;
    }

    private Noun root(Noun noun) {
        Noun root = noun;
        Noun parent = parents.get(root);
        while (parent != null) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }
}
