package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.alignment.sentence.Contrast.Kind;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentenceComparisonTest {

    @Test
    void theThreeProbabilitiesSumToOne() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            SentenceComparison comparison = compare(randomSentence(random), randomSentence(random));
            assertThat(comparison.agree() + comparison.contradict() + comparison.other())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void whicheverSentenceIsLeftTheDecisionIsTheSame() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            String one = randomSentence(random);
            String other = randomSentence(random);
            SentenceComparison there = compare(one, other);
            SentenceComparison back = compare(other, one);
            String both = one + " / " + other;
            assertThat(there.agree()).as(both).isCloseTo(back.agree(), within(1e-9));
            assertThat(there.contradict()).as(both).isCloseTo(back.contradict(), within(1e-9));
            assertThat(there.similarity()).as(both).isCloseTo(back.similarity(), within(1e-9));
            assertThat(there.leftEntailsRight()).as(both).isCloseTo(back.rightEntailsLeft(), within(1e-9));
            assertThat(there.contrasts()).as(both).hasSameSizeAs(back.contrasts());
        }
    }

    @Test
    void aSentenceAgreesWithItself() {
        SentenceComparison comparison =
                compare("وافقت اللجنة المالية على خفض الرسوم الجمركية", "وافقت اللجنة المالية على خفض الرسوم الجمركية");
        assertThat(comparison.agree()).isGreaterThan(0.9);
        assertThat(comparison.similarity()).isCloseTo(1, within(1e-6));
    }

    @Test
    void aParaphraseAgrees() {
        SentenceComparison comparison =
                compare("ارتفاع أسعار القمح في الأسواق العالمية", "أسعار القمح العالمية ترتفع من جديد");
        assertThat(comparison.agree()).isGreaterThan(Math.max(comparison.contradict(), comparison.other()));
    }

    @Test
    void oppositesContradict() {
        String left = "ارتفاع أسعار القمح في الأسواق العالمية";
        String right = "انخفاض أسعار القمح في الأسواق العالمية";
        SentenceComparison comparison = compare(left, right);
        assertThat(comparison.contradict()).isGreaterThan(0.7);
        assertThat(comparison.contrasts()).singleElement().satisfies(contrast -> {
            assertThat(contrast.kind()).isEqualTo(Kind.ANTONYM);
            assertThat(contrast.left().in(left)).isEqualTo("ارتفاع");
            assertThat(contrast.right().in(right)).isEqualTo("انخفاض");
        });
    }

    @Test
    void oppositesThatChangePlacesContradict() {
        String left = "الذهب يصعد والنفط يهبط";
        String right = "النفط يصعد والذهب يهبط";
        SentenceComparison comparison = compare(left, right);
        assertThat(comparison.contradict()).isGreaterThan(comparison.agree());
        assertThat(comparison.contrasts()).extracting(Contrast::kind).containsOnly(Kind.EXCHANGED);
        assertThat(comparison.contrasts()).anySatisfy(contrast -> {
            assertThat(contrast.left().in(left)).isEqualTo("يصعد");
            assertThat(contrast.right().in(right)).isEqualTo("يهبط");
        });
    }

    @Test
    void oppositesThatKeepTheirSubjectsAreNoContrast() {
        assertThat(compare("الذهب يصعد والنفط يهبط", "هبوط النفط وصعود الذهب").contrasts())
                .isEmpty();
        assertThat(compare("Gold rises while oil falls", "Oil falls and gold rises")
                        .contrasts())
                .isEmpty();
    }

    @Test
    void aNegationContradicts() {
        String left = "الوزارة لم توافق على بناء السد";
        String right = "الوزارة توافق على بناء السد";
        SentenceComparison comparison = compare(left, right);
        assertThat(comparison.contradict()).isGreaterThan(comparison.agree());
        assertThat(comparison.contrasts()).singleElement().satisfies(contrast -> {
            assertThat(contrast.kind()).isEqualTo(Kind.NEGATION);
            assertThat(contrast.left().in(left)).isEqualTo("لم توافق");
            assertThat(contrast.right().in(right)).isEqualTo("توافق");
        });
    }

    @Test
    void theNegatedOppositeIsNoContrast() {
        assertThat(compare("البرلمان يقبل مشروع القانون", "البرلمان لا يرفض مشروع القانون")
                        .contrasts())
                .isEmpty();
    }

    @Test
    void differentNumbersOfOneThingAreAContrast() {
        String left = "مقتل 12 شخصا في انهيار مبنى";
        String right = "مقتل 30 شخصا في انهيار مبنى";
        assertThat(compare(left, right).contrasts()).singleElement().satisfies(contrast -> {
            assertThat(contrast.kind()).isEqualTo(Kind.NUMBER);
            assertThat(contrast.left().in(left)).contains("12");
            assertThat(contrast.right().in(right)).contains("30");
        });
    }

    @Test
    void aNumberThatIsAtLeastSoMuchIsNoContrastToMore() {
        assertThat(compare("أكثر من 12 قتيلا في الحادث", "30 قتيلا في الحادث").contrasts())
                .isEmpty();
    }

    @Test
    void differentDatesAreAContrast() {
        assertThat(compare("الانتخابات تجرى في 4 مارس 2021", "الانتخابات تجرى في 9 مارس 2021")
                        .contrasts())
                .extracting(Contrast::kind)
                .contains(Kind.DATE);
    }

    @Test
    void differentCountriesAreAlternatives() {
        assertThat(compare("مصر تستورد القمح", "الأردن يستورد القمح").contrasts())
                .extracting(Contrast::kind)
                .containsExactly(Kind.ALTERNATIVE);
    }

    @Test
    void sentencesWithoutCommonWordsSpeakOfOtherThings() {
        SentenceComparison comparison = compare(
                "افتتاح معرض للكتاب في وسط المدينة بحضور الناشرين", "علماء يكتشفون كوكبا صخريا خارج المجموعة الشمسية");
        assertThat(comparison.other()).isGreaterThan(Math.max(comparison.agree(), comparison.contradict()));
    }

    @Test
    void theLongerSentenceEntailsTheShorter() {
        SentenceComparison comparison = compare(
                "أعلنت الوزارة صباح الأحد افتتاح ثلاثة مستشفيات جديدة في المناطق الريفية بعد عامين من العمل",
                "افتتاح مستشفيات جديدة في المناطق الريفية");
        assertThat(comparison.leftEntailsRight()).isGreaterThan(0.6);
        assertThat(comparison.rightEntailsLeft()).isLessThan(comparison.leftEntailsRight());
    }

    @Test
    void whatHasNoPartnerIsTold() {
        String left = "The council approved the new budget";
        String right = "The council approved the budget yesterday";
        SentenceComparison comparison = compare(left, right);
        assertThat(comparison.leftAlone()).extracting(span -> span.in(left)).containsExactly("new");
        assertThat(comparison.rightAlone()).extracting(span -> span.in(right)).containsExactly("yesterday");
    }

    @Test
    void numbersAndDatesBehindTheWordsThatAreReadCostNothing() {
        for (String word : new String[] {"5 ", "آب "}) {
            Sentence sentence = Sentence.of(word.repeat(50_000));
            assertThat(sentence.quantities().size() + sentence.dates().size()).isBetween(1, Sentence.MOST_WORDS);
            assertThat(SentenceComparison.of(sentence, sentence).contrasts()).isEmpty();
        }
    }

    @Test
    void sentencesWithoutWordsCanBeCompared() {
        SentenceComparison comparison = compare("", "…");
        assertThat(comparison.similarity()).isZero();
        assertThat(comparison.contrasts()).isEmpty();
    }

    @Test
    void theProbabilitiesAreThoseOfTheNamedTerms() {
        Sentence left = Sentence.of("الحكومة ترفض رفع الأجور هذا العام");
        Sentence right = Sentence.of("الحكومة توافق على رفع أجور 200 ألف موظف");
        double[] scores = new double[3];
        SentenceFeatures.of(left, right)
                .undirected()
                .forEach((term, value) -> Resource.lines("inference-weights.tsv").stream()
                        .filter(line -> line.startsWith(term + "\t"))
                        .forEach(line -> add(line, value, scores)));
        Resource.lines("inference-weights.tsv").stream()
                .filter(line -> line.startsWith("BIAS\t"))
                .forEach(line -> add(line, 1, scores));
        SentenceComparison comparison = SentenceComparison.of(left, right);
        assertThat(Math.log(comparison.agree() / comparison.contradict()))
                .isCloseTo(scores[0] - scores[1], within(1e-9));
    }

    private static void add(String line, double value, double[] scores) {
        String[] fields = line.split("\t", -1);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += value * Double.parseDouble(fields[i + 1]);
        }
    }

    private static SentenceComparison compare(String left, String right) {
        return SentenceComparison.of(Sentence.of(left), Sentence.of(right));
    }

    private static String randomSentence(Random random) {
        String[] words = {
            "الحكومة", "حكومة", "ارتفع", "انخفاض", "في", "من", "لم", "12", "30", "مليون", "مصر", "السوري", "وزير",
            "الوزير", "وزارة", "قال", "market", "markets", "rise", "fell", "the", "not", "رفض", "يقبل", "شخصا", "2019",
            "2020"
        };
        return random.ints(random.nextInt(14), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }
}
