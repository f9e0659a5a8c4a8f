package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.sentence.WordAlignment.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {

    @Test
    void equalWordsAreAlignedWhereverTheyStand() {
        assertThat(aligned("البرلمان يناقش الميزانية الجديدة", "الميزانية الجديدة أمام البرلمان"))
                .containsExactlyInAnyOrder(
                        "البرلمان البرلمان SAME", "الميزانيه الميزانيه SAME", "الجديده الجديده SAME");
    }

    @Test
    void cliticsDoNotPartAWordFromItself() {
        assertThat(aligned("زيارة للعاصمة", "زار العاصمة")).contains("للعاصمه العاصمه STEM");
    }

    @Test
    void aVerbIsAlignedWithItsVerbalNoun() {
        assertThat(aligned("أسعار القمح ترتفع", "ارتفاع أسعار القمح")).contains("ترتفع ارتفاع DERIVED");
    }

    @Test
    void wordsOfOneMeaningAreRelated() {
        assertThat(aligned("هبوط أسعار القمح", "انخفاض أسعار القمح")).contains("هبوط انخفاض RELATED");
    }

    @Test
    void oppositesAreNotAligned() {
        assertThat(aligned("هبوط أسعار القمح", "ارتفاع أسعار القمح")).hasSize(2);
    }

    @Test
    void spellingsOfANameAreSimilar() {
        assertThat(aligned("افتتاح معرض في هامبورغ", "معرض في هامبورج يفتح أبوابه"))
                .contains("هامبورغ هامبورج SIMILAR");
    }

    @Test
    void ofTwoEqualWordsThatWithEqualNeighboursIsTaken() {
        Sentence left = Sentence.of("وزير المالية يلتقي وزير الزراعة");
        Sentence right = Sentence.of("وزير الزراعة");
        WordAlignment alignment = WordAlignment.of(left, right);
        assertThat(alignment.leftOf(0)).isEqualTo(3);
        assertThat(alignment.leftOf(1)).isEqualTo(4);
    }

    @Test
    void functionWordsAloneAreNotAligned() {
        assertThat(aligned("The minister of trade is here", "A report of the board"))
                .isEmpty();
    }

    @Test
    void whatCoversASentenceIsItsSharedWeight() {
        WordAlignment alignment =
                WordAlignment.of(Sentence.of("افتتاح المستشفى"), Sentence.of("افتتاح المستشفى في حي جديد شرق المدينة"));
        assertThat(alignment.leftCovered()).isEqualTo(1);
        assertThat(alignment.rightCovered()).isBetween(0.2, 0.8);
    }

    @Test
    void noWordIsAlignedTwiceAndBothWaysAgree() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Sentence left = Sentence.of(randomSentence(random));
            Sentence right = Sentence.of(randomSentence(random));
            WordAlignment alignment = WordAlignment.of(left, right);
            assertThat(alignment.pairs()).doesNotHaveDuplicates();
            for (WordAlignment.Pair pair : alignment.pairs()) {
                assertThat(alignment.rightOf(pair.left())).isEqualTo(pair.right());
                assertThat(alignment.leftOf(pair.right())).isEqualTo(pair.left());
                assertThat(pair.score()).isGreaterThan(0).isLessThanOrEqualTo(1);
                if (pair.kind() == Kind.SAME) {
                    assertThat(left.folded(pair.left())).isEqualTo(right.folded(pair.right()));
                }
            }
            assertThat(IntStream.range(0, left.size())
                            .filter(i -> alignment.rightOf(i) >= 0)
                            .count())
                    .isEqualTo(alignment.pairs().size());
        }
    }

    @Test
    void aSentenceCoversItselfWhole() {
        Random random = new Random(12);
        for (int round = 0; round < 100; round++) {
            Sentence sentence = Sentence.of("بيان " + randomSentence(random));
            WordAlignment alignment = WordAlignment.of(sentence, sentence);
            assertThat(alignment.leftCovered()).isCloseTo(1, Assertions.within(1e-5));
            assertThat(alignment.rightCovered()).isCloseTo(1, Assertions.within(1e-5));
        }
    }

    @Test
    void aHundredThousandEqualWordsAreComparedAsFarAsTheyAreRead() {
        Sentence sentence = Sentence.of("قرار ".repeat(100_000));
        assertThat(sentence.size()).isEqualTo(Sentence.MOST_WORDS);
        assertThat(WordAlignment.of(sentence, sentence).pairs()).hasSize(Sentence.MOST_WORDS);
    }

    @Test
    void sentencesWithoutWordsHaveNoPairs() {
        WordAlignment alignment = WordAlignment.of(Sentence.of(" … "), Sentence.of(""));
        assertThat(alignment.pairs()).isEmpty();
        assertThat(alignment.leftCovered()).isZero();
    }

    private static List<String> aligned(String left, String right) {
        Sentence one = Sentence.of(left);
        Sentence other = Sentence.of(right);
        return WordAlignment.of(one, other).pairs().stream()
                .filter(pair -> one.isContent(pair.left()))
                .map(pair -> one.folded(pair.left()) + " " + other.folded(pair.right()) + " " + pair.kind())
                .toList();
    }

    private static String randomSentence(Random random) {
        String[] words = {
            "الحكومة", "حكومة", "ارتفع", "انخفاض", "في", "من", "لم", "12", "مليون", "وزير", "الوزير", "وزارة", "قال",
            "market", "markets", "rise", "fell", "the"
        };
        return random.ints(random.nextInt(12), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }
}
