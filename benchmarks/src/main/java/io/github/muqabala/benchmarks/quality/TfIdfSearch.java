package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a search is measured beside: the cosine of term frequency times inverse document frequency, over light stems. */
final class TfIdfSearch {
    private final Stemmer stemmer = new Stemmer();
    private final List<Map<String, Integer>> documents = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final double[] lengths;

    TfIdfSearch(List<String> texts) {
        for (String text : texts) {
            Map<String, Integer> stems = stems(text);
            for (String stem : stems.keySet()) {
                frequency.merge(stem, 1, Integer::sum);
                postings.computeIfAbsent(stem, any -> new ArrayList<>()).add(documents.size());
            }
            documents.add(stems);
        }
        lengths = documents.stream().mapToDouble(this::length).toArray();
    }

    private Map<String, Integer> stems(String text) {
        Words words = Words.of(Text.of(text));
        Map<String, Integer> stems = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            stems.merge(stemmer.stem(words.folded(i)), 1, Integer::sum);
        }
        return stems;
    }

    private double rarity(String stem) {
        return Math.log((documents.size() + 1.0) / (frequency.getOrDefault(stem, 0) + 1)) + 1;
    }

    private double length(Map<String, Integer> stems) {
        double squares = 0;
        for (Map.Entry<String, Integer> stem : stems.entrySet()) {
            squares += Math.pow(stem.getValue() * rarity(stem.getKey()), 2);
        }
        return Math.sqrt(squares);
    }

    /** The numbers of the nearest texts, the nearest first. */
    List<Integer> nearest(String query, int most) {
        double[] scores = new double[documents.size()];
        stems(query).forEach((stem, count) -> {
            for (int document : postings.getOrDefault(stem, List.of())) {
                scores[document] += count * documents.get(document).getOrDefault(stem, 0) * Math.pow(rarity(stem), 2);
            }
        });
        return IntStream.range(0, scores.length)
                .filter(document -> scores[document] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer document) -> -scores[document] / lengths[document]))
                .limit(most)
                .toList();
    }
}
