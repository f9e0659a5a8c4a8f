package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs that a quadratic step anywhere would hang on. The limit is far above what each takes. */
@Timeout(60)
class PathologicalComparisonTest {
    private static final int WORDS = 200_000;

    @Test
    void oneWordSaidForEver() {
        assertThat(compare("نعم ".repeat(WORDS), "نعم ".repeat(WORDS * 3 / 4))
                        .similarity()
                        .sharedLeft())
                .isEqualTo(1);
    }

    @Test
    void twoWordsInTurn() {
        assertThat(compare("نعم لا ".repeat(WORDS / 2), "لا نعم ".repeat(WORDS / 3))
                        .similarity()
                        .sharedRight())
                .isEqualTo(1);
    }

    @Test
    void aRefrainOfNineWords() {
        String refrain = "one two three four five six seven eight nine ";
        assertThat(compare(refrain.repeat(WORDS / 9), refrain.repeat(WORDS / 11))
                        .similarity()
                        .sharedLeft())
                .isEqualTo(1);
    }

    @Test
    void twoWordsAtRandom() {
        assertThat(compare(new RandomText(1).words(WORDS / 4, 2), new RandomText(2).words(WORDS / 4, 2))
                        .similarity()
                        .sharedLeft())
                .isGreaterThan(0.9);
    }

    @Test
    void aWallOfPunctuationBetweenEqualWords() {
        String left = "one two three four " + "!".repeat(WORDS) + " five six seven eight";
        String right = "one two three four " + "?".repeat(WORDS) + " five six seven eight";
        assertThat(compare(left, right).passages()).hasSize(1);
    }

    @Test
    void aCopyWithEveryWordOnALineOfItsOwn() {
        String left = new RandomText(3).words(WORDS, WORDS);
        assertThat(compare(left, left.replace(" ", " ،\n")).passages()).hasSize(1);
    }

    @Test
    void aWallOfOpeningQuotationMarks() {
        String left = "«".repeat(WORDS / 2) + "one two three four five six seven eight".repeat(2);
        assertThat(compare(left, left).verdict().relation()).isEqualTo(Relation.IDENTICAL);
    }

    @Test
    void aQuotationInEveryWordAndAnAgencyInEveryOther() {
        String left = "«نقلا عن وكالة رويترز» (أ ف ب) ".repeat(WORDS / 8);
        assertThat(compare(left, left + "المصدر: رويترز").left().quotations()).isNotEmpty();
    }

    @Test
    void aTextWithoutASingleBlank() {
        String left = "ا".repeat(WORDS * 5);
        assertThat(compare(left, left).similarity().jaccard()).isEqualTo(1);
    }

    private static Comparison compare(String left, String right) {
        return Comparison.of(
                new Article("left", Text.of(left)), new Article("right", Text.of(right)), ComparisonOptions.DEFAULT);
    }
}
