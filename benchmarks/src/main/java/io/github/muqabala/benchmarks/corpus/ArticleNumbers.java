package io.github.muqabala.benchmarks.corpus;

import java.util.HashMap;
import java.util.Map;

/** Numbers the ids of articles in the order in which they turn up. */
final class ArticleNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String id) {
        return numbers.computeIfAbsent(id, unseen -> numbers.size());
    }
}
