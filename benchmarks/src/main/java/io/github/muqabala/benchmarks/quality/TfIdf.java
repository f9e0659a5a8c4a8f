package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The cosine of the weighted light stems of two sentences. */
final class TfIdf implements ToDoubleFunction<SimilarityPair> {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Stemmer stemmer = new Stemmer();
    private int sentences;

    private TfIdf() {}

    /** With the weights that stems have in these sentences. */
    static TfIdf of(List<SimilarityPair> pairs) {
        TfIdf tfIdf = new TfIdf();
        for (SimilarityPair pair : pairs) {
            for (String sentence : List.of(pair.left(), pair.right())) {
                tfIdf.sentences++;
                tfIdf.stems(sentence).forEach(stem -> tfIdf.counts.merge(stem, 1, Integer::sum));
            }
        }
        return tfIdf;
    }

    private Set<String> stems(String sentence) {
        Words words = Words.of(Text.of(sentence));
        Set<String> stems = new TreeSet<>();
        for (int word = 0; word < words.size(); word++) {
            stems.add(stemmer.stem(words.folded(word)));
        }
        return stems;
    }

    @Override
    public double applyAsDouble(SimilarityPair pair) {
        Set<String> left = stems(pair.left());
        Set<String> right = stems(pair.right());
        double norms = Math.sqrt(squares(left) * squares(right));
        left.retainAll(right);
        return norms == 0 ? 0 : squares(left) / norms;
    }

    private double squares(Set<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> {
                    double weight = 1 + Math.log((double) sentences / counts.getOrDefault(stem, 1));
                    return weight * weight;
                })
                .sum();
    }
}
