package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlantedKindsTest {
    private static final int ARTICLES = 3_000;
    private static final Corpus CORPUS = new Corpus(new Seed(1), Mode.MIXED);

    @Test
    void threeArticlesInTenArePlantedAndTakeFromAnEarlierOriginal() {
        assertThat(articles().filter(article -> article.kind().isPlanted()).count())
                .isBetween(ARTICLES * 27L / 100, ARTICLES * 33L / 100);
        assertThat(articles().filter(article -> article.kind().isPlanted())).allSatisfy(article -> {
            assertThat(article.origin()).isBetween(0, article.number() - 1);
            assertThat(origin(article).kind()).isEqualTo(Kind.ORIGINAL);
            assertThat(origin(article).language()).isEqualTo(article.language());
        });
    }

    @Test
    void sevenArticlesInTenAreArabic() {
        assertThat(articles()
                        .filter(article -> article.language() == Language.ARABIC)
                        .count())
                .isBetween(ARTICLES * 66L / 100, ARTICLES * 74L / 100);
    }

    @Test
    void anExactCopyIsOneToTheLetter() {
        assertThat(of(Kind.EXACT)).isNotEmpty().allSatisfy(article -> {
            assertThat(CORPUS.text(article)).isEqualTo(CORPUS.text(origin(article)));
            assertThat(CORPUS.title(article)).isEqualTo(CORPUS.title(origin(article)));
        });
    }

    @Test
    void aSpellingHasTheWordsOfItsOriginAndLooksOtherwise() {
        assertThat(of(Kind.SPELLING)).isNotEmpty().allSatisfy(article -> {
            assertThat(article.words()).isEqualTo(origin(article).words());
            assertThat(CORPUS.text(article)).isNotEqualTo(CORPUS.text(origin(article)));
            assertThat(foldedWords(article)).isEqualTo(foldedWords(origin(article)));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIT2", "EDIT5", "EDIT10", "EDIT20"})
    void anEditedCopyIsAsManyEditsAway(Kind kind) {
        int percent = Integer.parseInt(kind.label().substring("edit".length()));
        assertThat(of(kind)).isNotEmpty().allSatisfy(article -> {
            int[] original = origin(article).words();
            int edits = (original.length * percent + 50) / 100;
            // Fewer if by chance a word takes its own place, or an insertion and a deletion undo each other.
            assertThat(distance(original, article.words())).isBetween(edits * 9 / 10, edits);
        });
    }

    @Test
    void aTruncatedCopyIsTheBeginning() {
        assertThat(of(Kind.TRUNCATED)).isNotEmpty().allSatisfy(article -> {
            int[] original = origin(article).words();
            int length = article.words().length;
            assertThat(article.words()).isEqualTo(Arrays.copyOf(original, length));
            assertThat(length).isBetween(original.length / 2, original.length * 9 / 10);
        });
    }

    @Test
    void theStretchOfAnExcerptOrQuoteIsInItsOrigin() {
        assertThat(Stream.concat(of(Kind.EXCERPT), of(Kind.QUOTE))).isNotEmpty().allSatisfy(article -> {
            if (article.kind() == Kind.QUOTE) {
                assertThat(article.stretch()).isBetween(25, 40);
            } else {
                assertThat(article.stretch()).isBetween(60, 150);
            }
            // By chance the words beside it may be equal too.
            assertThat(longestCommonRun(article.words(), origin(article).words()))
                    .isBetween(article.stretch(), article.stretch() + 3);
            assertThat(article.words()).hasSizeGreaterThanOrEqualTo(200 + article.stretch());
        });
    }

    @Test
    void furnitureIsThatOfTheOutletAndTheRestIsTheOrigin() {
        assertThat(of(Kind.FURNITURE))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(Collections.indexOfSubList(
                                list(article.words()), list(origin(article).words())))
                        .isBetween(15, 60));
    }

    @Test
    void furnitureAloneIsNoCopy() {
        List<SyntheticArticle> furnished = of(Kind.FURNISHED).toList();
        List<SyntheticArticle> ofOneSite = furnished.stream()
                .filter(article -> article.outlet() == furnished.get(0).outlet())
                .toList();
        assertThat(ofOneSite).hasSizeGreaterThan(1);
        int[] one = ofOneSite.get(0).words();
        int[] other = ofOneSite.get(1).words();
        assertThat(Arrays.mismatch(one, other)).isBetween(15, 63);
        assertThat(PairCounter.count(ofOneSite.stream()
                        .map(article -> Shingles.of(article.words()))
                        .toArray(long[][]::new)))
                .isEmpty();
    }

    private static Stream<SyntheticArticle> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(CORPUS::article);
    }

    private static Stream<SyntheticArticle> of(Kind kind) {
        return articles().filter(article -> article.kind() == kind);
    }

    private static SyntheticArticle origin(SyntheticArticle article) {
        return CORPUS.article(article.origin());
    }

    private static List<String> foldedWords(SyntheticArticle article) {
        return Arrays.stream(CORPUS.text(article).split("[^\\p{L}\\p{M}]+", 0))
                .map(Language::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Integer> list(int[] words) {
        return Arrays.stream(words).boxed().toList();
    }

    private static int longestCommonRun(int[] a, int[] b) {
        int longest = 0;
        int[][] run = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int k = 1; k <= b.length; k++) {
                run[i][k] = a[i - 1] == b[k - 1] ? run[i - 1][k - 1] + 1 : 0;
                longest = Math.max(longest, run[i][k]);
            }
        }
        return longest;
    }

    /** Levenshtein (1965), on words. */
    private static int distance(int[] a, int[] b) {
        List<int[]> rows =
                new ArrayList<>(List.of(IntStream.rangeClosed(0, b.length).toArray()));
        for (int i = 1; i <= a.length; i++) {
            int[] above = rows.get(i - 1);
            int[] row = new int[b.length + 1];
            row[0] = i;
            for (int k = 1; k <= b.length; k++) {
                int replaced = above[k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
                row[k] = Math.min(replaced, 1 + Math.min(above[k], row[k - 1]));
            }
            rows.add(row);
        }
        return rows.get(a.length)[b.length];
    }
}
