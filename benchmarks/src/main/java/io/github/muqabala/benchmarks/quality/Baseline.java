package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What plain word statistics make of articles: the partner of a claim is the one of the highest TF-IDF cosine. */
final class Baseline {
    private record Vector(Statement claim, Stretch place, Map<String, Double> weights) {}

    private final List<String> articles;
    private final List<Vector> vectors = new ArrayList<>();

    Baseline(Alignment alignment, List<String> articles) {
        this.articles = articles;
        Map<String, Integer> documents = new HashMap<>();
        List<List<String>> stems = new ArrayList<>();
        List<Statement> claims = alignment.statements().stream()
                .filter(statement -> statement.position() == null)
                .toList();
        for (Statement claim : claims) {
            List<String> words = stems(claim.span()
                    .in(alignment
                            .articles()
                            .get(claim.article())
                            .article()
                            .text()
                            .original()));
            stems.add(words);
            new HashSet<>(words).forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        for (int i = 0; i < claims.size(); i++) {
            Statement claim = claims.get(i);
            CodePoints points = CodePoints.of(
                    alignment.articles().get(claim.article()).article().text().original());
            vectors.add(
                    new Vector(claim, points.stretch(claim.span()), weights(stems.get(i), documents, claims.size())));
        }
    }

    private static List<String> stems(String statement) {
        Words words = Words.of(Text.of(statement));
        Stemmer stemmer = new Stemmer();
        List<String> stems = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            stems.add(stemmer.stem(words.folded(word)));
        }
        return stems;
    }

    private static Map<String, Double> weights(List<String> stems, Map<String, Integer> documents, int count) {
        Map<String, Double> weights = new HashMap<>();
        stems.forEach(stem -> weights.merge(stem, 1.0, Double::sum));
        weights.replaceAll((stem, times) -> times * Math.log((count + 1.0) / documents.getOrDefault(stem, 1)));
        double norm = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> norm == 0 ? 0 : weight / norm);
        return weights;
    }

    /** Whether, of all claims of the right article, a claim that overlaps the right quote is the nearest to the left one. */
    boolean isFirstPartner(StatementPair pair) {
        double best = 0;
        boolean right = false;
        for (Vector left : vectors) {
            if (!is(left, pair.leftArticle(), pair.left())) {
                continue;
            }
            for (Vector other : vectors) {
                if (other.claim().number() != left.claim().number()
                        && articles.get(other.claim().article()).equals(pair.rightArticle())) {
                    double cosine = cosine(left.weights(), other.weights());
                    if (cosine > best) {
                        best = cosine;
                        right = is(other, pair.rightArticle(), pair.right());
                    }
                }
            }
        }
        return right;
    }

    private boolean is(Vector vector, String article, GoldStatement gold) {
        return articles.get(vector.claim().article()).equals(article) && gold.overlaps(vector.place());
    }

    private static double cosine(Map<String, Double> left, Map<String, Double> right) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : left.entrySet()) {
            sum += entry.getValue() * right.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
