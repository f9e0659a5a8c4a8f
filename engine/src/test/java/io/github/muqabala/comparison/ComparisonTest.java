package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.article.Article;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.PassageOptions;
import io.github.muqabala.text.Drawing;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BODY = "اتفق وزراء خارجية الدول المجاورة على تدريب حرس الحدود في مراكز قرب العاصمة";

    @Test
    void aTextComparedWithItselfIsOneVerbatimPassage() {
        Comparison comparison = compare(BODY, BODY);
        assertThat(comparison.similarity()).isEqualTo(new Similarity(1, 1, 1, 1, 1));
        assertThat(drawRight(comparison)).isEqualTo("[" + BODY + "]");
        assertThat(comparison.passages().get(0).kind()).isEqualTo(Passage.Kind.VERBATIM);
        assertThat(comparison.passages().get(0).edits()).isEmpty();
    }

    @Test
    void anArticleComparedWithItselfIsOnePassageEvenIfItIsTheSameObject() {
        Article article = article("one", BODY);
        assertThat(Comparison.of(article, article, ComparisonOptions.DEFAULT).passages())
                .hasSize(1);
    }

    @Test
    void textsWithoutSharedRunsHaveNoPassage() {
        Comparison comparison = compare(BODY, "وصلت ثلاث سفن محملة بالقمح إلى الميناء صباح اليوم بعد تأخير دام أسبوعا");
        assertThat(comparison.similarity()).isEqualTo(new Similarity(0, 0, 0, 0, 0));
        assertThat(comparison.passages()).isEmpty();
    }

    @Test
    void aPassageTakesThePunctuationThatBothSidesHaveAroundIt() {
        String left = "قال: «" + BODY + ".» ثم سكت";
        String right = "وأعلن «" + BODY + ".» وغادر";
        assertThat(drawRight(compare(left, right))).isEqualTo("وأعلن [«" + BODY + ".»] وغادر");
    }

    @Test
    void aPassageRunsAcrossLineBreaks() {
        String broken = BODY.replace("على", "على\n\n");
        assertThat(drawRight(compare(BODY, "سطر\n" + broken))).isEqualTo("سطر\n[" + broken + "]");
    }

    @Test
    void bothCopiesOnAPageAreFoundAndReportedAsARepeat() {
        Comparison comparison = compare(BODY, "عنوان\n" + BODY + "\n" + BODY + "\nاضغط هنا");
        assertThat(drawRight(comparison)).isEqualTo("عنوان\n[" + BODY + "]\n[" + BODY + "]\nاضغط هنا");
        assertThat(comparison.right().repeats()).hasSize(1);
        assertThat(comparison.left().repeats()).isEmpty();
        assertThat(comparison.similarity().containmentLeft()).isEqualTo(1);
        assertThat(comparison.similarity().sharedLeft()).isEqualTo(1);
    }

    @Test
    void theCliticAndIsAnInsertionOfOneLetter() {
        String left = BODY + ". أكد المصدر أن التدريب يبدأ في الأسبوع الأول من الشهر القادم";
        String right = left.replace("أكد", "وأكد");
        assertThat(edits(left, right)).containsExactly("INSERTED <> <و>");
        assertThat(edits(right, left)).containsExactly("DELETED <و> <>");
        Edit edit = compare(left, right).passages().get(0).edits().get(0);
        assertThat(left.substring(edit.left().start())).startsWith("أكد");
    }

    @Test
    void aCommaIsAnEditOfItsOwnAndTheWordBeforeItIsNotTouched() {
        assertThat(edits(BODY, BODY.replace("الحدود", "الحدود،"))).containsExactly("INSERTED <> <،>");
        assertThat(compare(BODY, BODY.replace("الحدود", "الحدود،"))
                        .passages()
                        .get(0)
                        .kind())
                .isEqualTo(Passage.Kind.VERBATIM);
    }

    @Test
    void aReplacedWordIsOneEditInsideOnePassage() {
        String left = BODY + " التي اختارتها اللجنة المشتركة قبل عام كامل من الآن";
        String right = left.replace("العاصمة", "المدينة");
        assertThat(edits(left, right)).containsExactly("REPLACED <العاصمة> <المدينة>");
        assertThat(compare(left, right).passages()).hasSize(1);
        assertThat(compare(left, right).passages().get(0).kind()).isEqualTo(Passage.Kind.EDITED);
        assertThat(compare(left, right).passages().get(0).words()).isEqualTo(21);
    }

    @Test
    void aWordThatBeginsWithAndByNatureIsReplacedWhole() {
        String left = BODY + " بعد أن غادر وزير التجارة المدينة في طريقه إلى المطار القديم غربا";
        assertThat(edits(left, left.replace(" وزير ", " وفد "))).containsExactly("REPLACED <وزير> <وفد>");
    }

    @Test
    void aWordTakenOutIsADeletion() {
        String left = BODY + " قريبا وسيبدأ التدريب في مطلع الشهر المقبل بحسب ما أعلنه الوزراء";
        assertThat(edits(left, left.replace(" قريبا", ""))).containsExactly("DELETED <قريبا> <>");
    }

    @Test
    void anotherSpellingOfAWordIsARespellingAndChangesNoMeasure() {
        String respelled = BODY.replace("الدول", "الـدُّول").replace("ة", "ه").replace("على", "علي");
        Comparison comparison = compare(BODY, respelled);
        assertThat(comparison.similarity().jaccard()).isEqualTo(1);
        assertThat(comparison.passages().get(0).kind()).isEqualTo(Passage.Kind.RESPELLED);
        assertThat(edits(BODY, respelled))
                .containsExactly(
                        "RESPELLED <خارجية> <خارجيه>",
                        "RESPELLED <الدول> <الـدُّول>",
                        "RESPELLED <المجاورة> <المجاوره>",
                        "RESPELLED <على> <علي>",
                        "RESPELLED <العاصمة> <العاصمه>");
    }

    @Test
    void movedParagraphsAreTwoPassages() {
        String other = "وسيبدأ التدريب في مطلع الشهر المقبل بحسب ما أعلنه الوزراء بعد اجتماعهم";
        Comparison comparison = compare(BODY + "\n" + other, other + "\n" + BODY);
        assertThat(comparison.passages()).hasSize(2);
        assertThat(comparison.similarity().sharedLeft()).isEqualTo(1);
    }

    @Test
    void optionsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonOptions.DEFAULT.withShingleWidth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PassageOptions.DEFAULT.withMinimumRun(1));
        assertThatIllegalArgumentException().isThrownBy(() -> PassageOptions.DEFAULT.withMaximumGap(-1));
    }

    private static Comparison compare(String left, String right) {
        return Comparison.of(article("left", left), article("right", right), ComparisonOptions.DEFAULT);
    }

    private static Article article(String name, String text) {
        return new Article(name, Text.of(text));
    }

    private static String drawRight(Comparison comparison) {
        List<Span> spans = comparison.passages().stream().map(Passage::right).toList();
        return Drawing.brackets(comparison.right().text().original(), spans);
    }

    private static List<String> edits(String left, String right) {
        return compare(left, right).passages().stream()
                .flatMap(passage -> passage.edits().stream())
                .map(edit -> edit.kind() + " <" + edit.left().in(left) + "> <"
                        + edit.right().in(right) + ">")
                .toList();
    }
}
