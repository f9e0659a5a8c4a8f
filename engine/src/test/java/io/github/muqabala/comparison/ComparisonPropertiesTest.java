package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.PassageOptions;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for any two texts, tried on pairs of a seeded generator that are near-copies of one another. */
class ComparisonPropertiesTest {
    private static final ComparisonOptions OPTIONS =
            ComparisonOptions.DEFAULT.withPassages(PassageOptions.DEFAULT.withMinimumRun(3));

    @Test
    void applyingTheEditsToTheLeftSideGivesTheWordsOfTheRightSide() {
        pairs().forEach(seed -> {
            Comparison comparison = compare(seed);
            String left = comparison.left().text().original();
            String right = comparison.right().text().original();
            for (Passage passage : comparison.passages()) {
                StringBuilder edited = new StringBuilder();
                int done = passage.left().start();
                for (Edit edit : passage.edits()) {
                    edited.append(left, done, edit.left().start());
                    edited.append(' ').append(edit.right().in(right)).append(' ');
                    done = edit.left().end();
                }
                edited.append(left, done, passage.left().end());
                assertThat(letters(edited.toString()))
                        .as("seed %d, %s", seed, passage)
                        .isEqualTo(letters(passage.right().in(right)));
            }
        });
    }

    @Test
    void editsAreInOrderInsideTheirPassageOnBothSides() {
        pairs().forEach(seed -> {
            for (Passage passage : compare(seed).passages()) {
                Span leftDone = new Span(passage.left().start(), passage.left().start());
                Span rightDone =
                        new Span(passage.right().start(), passage.right().start());
                for (Edit edit : passage.edits()) {
                    assertThat(passage.left().contains(edit.left()))
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(passage.right().contains(edit.right()))
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(edit.left().start()).as("seed %d", seed).isGreaterThanOrEqualTo(leftDone.end());
                    assertThat(edit.right().start()).as("seed %d", seed).isGreaterThanOrEqualTo(rightDone.end());
                    leftDone = edit.left();
                    rightDone = edit.right();
                }
            }
        });
    }

    @Test
    void sharesAndMeasuresLieBetweenNoneAndAll() {
        pairs().forEach(seed -> {
            Similarity similarity = compare(seed).similarity();
            assertThat(List.of(
                            similarity.jaccard(),
                            similarity.containmentLeft(),
                            similarity.containmentRight(),
                            similarity.sharedLeft(),
                            similarity.sharedRight()))
                    .as("seed %d", seed)
                    .allMatch(share -> share >= 0 && share <= 1);
        });
    }

    @Test
    void exchangingTheArticlesExchangesTheMeasures() {
        pairs().forEach(seed -> {
            Comparison comparison = compare(seed);
            Similarity similarity = comparison.similarity();
            assertThat(Comparison.of(
                                    comparison.right().article(),
                                    comparison.left().article(),
                                    OPTIONS)
                            .similarity())
                    .as("seed %d", seed)
                    .isEqualTo(new Similarity(
                            similarity.jaccard(),
                            similarity.containmentRight(),
                            similarity.containmentLeft(),
                            similarity.sharedRight(),
                            similarity.sharedLeft()));
        });
    }

    @Test
    void everyWordIsInOnePartOfItsArticle() {
        pairs().forEach(seed -> {
            Comparison comparison = compare(seed);
            for (Witness witness : List.of(comparison.left(), comparison.right())) {
                Composition composition = witness.composition();
                assertThat(composition.words())
                        .as("seed %d", seed)
                        .isEqualTo(witness.text().tokens().size());
                assertThat(List.of(composition.copied(), composition.sharedQuotation(), composition.own()))
                        .as("seed %d", seed)
                        .allMatch(words -> words >= 0);
            }
        });
    }

    private static LongStream pairs() {
        return LongStream.range(0, 2_000);
    }

    private static Comparison compare(long seed) {
        RandomText random = new RandomText(seed);
        String common = random.next(20);
        String more = random.next(20);
        String left = random.next(5) + common + random.next(3) + more + random.next(5);
        String right = more + random.next(5) + common + random.next(2) + more;
        return Comparison.of(new Article("left", Text.of(left)), new Article("right", Text.of(right)), OPTIONS);
    }

    /** The folded letters and digits, since clitics and punctuation stand closer to words than edits can show. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Text folded = Text.of(Text.of(text).folded().folded());
        for (int i = 0; i < folded.tokens().size(); i++) {
            letters.append(folded.tokens().span(i).in(folded.original()));
        }
        return letters.toString();
    }
}
