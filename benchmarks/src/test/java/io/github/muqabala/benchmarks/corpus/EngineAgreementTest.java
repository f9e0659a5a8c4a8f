package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.duplicate.ExactJoin;
import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Folding;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine on one side, word numbers on the other; neither knows of the other. */
class EngineAgreementTest {
    private static final int ARTICLES = 2_000;
    private static final Corpus CORPUS = new Corpus(new Seed(3), Mode.MIXED);

    @Test
    void theEngineReadsTheWordsThatWereWritten() {
        Map<Integer, Long> hashes = new HashMap<>();
        for (int number = 0; number < ARTICLES; number++) {
            SyntheticArticle article = CORPUS.article(number);
            Tokens tokens = Tokens.of(CORPUS.text(article), Folding.STANDARD);
            assertThat(tokens.size()).as(article.toString()).isEqualTo(article.words().length);
            for (int i = 0; i < tokens.size(); i++) {
                Long before = hashes.putIfAbsent(article.words()[i], tokens.hash(i));
                assertThat(before == null || before == tokens.hash(i))
                        .as(article.toString())
                        .isTrue();
            }
        }
        assertThat(new HashSet<>(hashes.values())).hasSameSizeAs(hashes.keySet());
    }

    @Test
    void theEngineFindsThePairsOfTruth() {
        Shingler shingler = Shingler.words(3);
        List<ShingleSet> sets = IntStream.range(0, ARTICLES)
                .mapToObj(number -> shingler.shingle(Text.of(CORPUS.text(CORPUS.article(number)))))
                .toList();
        JoinResult result =
                ExactJoin.join(sets, new JoinThresholds(TruthPair.LEAST_JACCARD, TruthPair.LEAST_CONTAINMENT), 2);
        Set<Integer> repeated = result.identical().stream()
                .flatMap(group -> group.stream().skip(1))
                .collect(Collectors.toSet());
        List<TruthPair> truth = PairCounter.count(IntStream.range(0, ARTICLES)
                .mapToObj(number -> Shingles.of(CORPUS.article(number).words()))
                .toArray(long[][]::new));
        Set<ArticlePair> identical = result.identical().stream()
                .flatMap(group -> group.stream()
                        .flatMap(one ->
                                group.stream().filter(other -> one < other).map(other -> ArticlePair.of(one, other))))
                .collect(Collectors.toSet());
        assertThat(truth.stream().filter(pair -> !repeated.contains(pair.left()) && !repeated.contains(pair.right())))
                .containsExactlyInAnyOrderElementsOf(result.pairs().stream()
                        .map(pair -> new TruthPair(
                                pair.first(), pair.second(), pair.shared(), pair.firstSize(), pair.secondSize()))
                        .toList());
        assertThat(truth.stream().map(pair -> ArticlePair.of(pair.left(), pair.right())))
                .containsAll(identical);
    }
}
