package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    private static final List<String> POOL = List.of(
            "the",
            "a",
            "minister",
            "ministers",
            "signed",
            "not",
            "agreement",
            "dog",
            "cat",
            "animal",
            "12",
            "twelve",
            "Cairo",
            "river",
            "rises",
            "falls",
            "old",
            "new",
            "of",
            "الوزير",
            "وقع",
            "اتفاق",
            "لم",
            "ارتفاع",
            "هبوط");

    private static double similarity(String left, String right) {
        return Similarity.of(Sentence.of(left), Sentence.of(right));
    }

    private static String drawn(Random random) {
        StringBuilder sentence = new StringBuilder();
        int size = 1 + random.nextInt(14);
        for (int i = 0; i < size; i++) {
            sentence.append(POOL.get(random.nextInt(POOL.size()))).append(' ');
        }
        return sentence.toString();
    }

    @Test
    void aSentenceSaysTheSameAsItself() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String sentence = drawn(random);
            assertThat(similarity(sentence, sentence)).as(sentence).isEqualTo(1);
        }
    }

    @Test
    void marksAndLetterCaseDoNotCount() {
        assertThat(similarity("The ferry left the harbour.", "the ferry left the harbour"))
                .isEqualTo(1);
        assertThat(similarity("غادرت العبّارة الميناء.", "غادرت العبارة الميناء"))
                .isEqualTo(1);
    }

    @Test
    void theOrderOfTheTwoSentencesDoesNotCount() {
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            String left = drawn(random);
            String right = drawn(random);
            assertThat(similarity(left, right)).as("%s / %s", left, right).isEqualTo(similarity(right, left));
        }
    }

    @Test
    void isBetweenNothingAndAll() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            assertThat(similarity(drawn(random), drawn(random))).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aSentenceWithoutWordsSaysNothing() {
        assertThat(similarity("…", "The ferry left the harbour.")).isZero();
        assertThat(similarity("", " — ")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A boy is feeding the ducks   | A child is feeding the ducks  | A boy is washing a car
            The council shut the library | The council closed the library | The council opened a bridge
            Prices of wheat rose         | Wheat prices increased        | Prices of wheat fell
            Two nurses left the clinic   | 2 nurses left the clinic      | Nine sailors left the harbour
            The ferry sank near the port | A boat sank close to the port | A festival took place near the lake
            غرق قارب قبالة الساحل        | غرق مركب قبالة الساحل         | مهرجان الموسيقى يختتم أعماله في العاصمة
            أسعار القمح ترتفع            | ارتفاع أسعار القمح            | هبوط أسعار النفط
            اللجنة تؤجل التصويت إلى الغد | تأجيل تصويت اللجنة            | اللجنة تزور معرض الكتاب
            """)
    void whatSaysTheSameInOtherWordsIsCloserThanWhatDoesNot(String sentence, String same, String other) {
        assertThat(similarity(sentence, same)).isGreaterThan(similarity(sentence, other) + 0.1);
    }

    @Test
    void isTheSameOfAStretchAsOfTheSentenceAlone() {
        String before = "The river rose. ";
        String sentence = "The ferry left the harbour.";
        Words words = Words.of(Text.of(before + sentence));
        Sentence stretch = Sentence.of(
                words, new Span(before.length(), before.length() + sentence.length()), List.of(), List.of());
        Sentence other = Sentence.of("A boat left the port");
        assertThat(Similarity.of(stretch, other)).isEqualTo(Similarity.of(Sentence.of(sentence), other), within(1e-9));
    }

    @Test
    void aTextWithoutEndIsComparedQuickly() {
        Sentence equal = Sentence.of("dog ".repeat(100_000));
        Sentence endless = Sentence.of("harbour cat river 12 ".repeat(50_000));
        assertThat(Similarity.of(equal, endless)).isBetween(0.0, 1.0);
        assertThat(Similarity.of(equal, equal)).isEqualTo(1);
    }
}
