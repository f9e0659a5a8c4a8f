package io.github.muqabala.benchmarks.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A score by obfuscation of the cases, and by class of the pairs. */
final class Breakdown {
    private Breakdown() {}

    /** By name. A class of pairs that is called as an obfuscation is has {@code class:} before its name. */
    static Map<String, Plagdet> of(List<PairScore> pairs) {
        Set<String> obfuscations = pairs.stream()
                .flatMap(pair -> pair.cases().stream())
                .flatMap(known -> known.obfuscation().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Plagdet> result = new TreeMap<>();
        for (String obfuscation : obfuscations) {
            result.put(
                    obfuscation,
                    Plagdet.of(pairs.stream().map(pair -> pair.of(obfuscation)).toList()));
        }
        pairs.stream()
                .filter(pair -> pair.pair().category().isPresent())
                .collect(Collectors.groupingBy(pair -> pair.pair().category().orElseThrow()))
                .forEach((category, some) ->
                        result.put(obfuscations.contains(category) ? "class:" + category : category, Plagdet.of(some)));
        return result;
    }
}
