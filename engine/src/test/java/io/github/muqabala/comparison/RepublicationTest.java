package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import org.junit.jupiter.api.Test;

class RepublicationTest {
    private static final String BODY =
            "اتفق وزراء خارجية الدول المجاورة على تدريب حرس الحدود في مراكز قرب العاصمة خلال الصيف"
                    + " المقبل بعد اجتماع دام يومين وحضره ممثلون عن ست دول من المنطقة.";
    private static final String QUOTE =
            "نرفض رفضا قاطعا أي تدخل عسكري أجنبي في ليبيا ونؤكد أن أمن الحدود مسؤولية الليبيين";

    @Test
    void theSameBodyUnderAnotherHeadlineAndCreditIsIdentical() {
        Verdict verdict = judge(
                "عنوان أول للخبر\nتونس / الأناضول\n\n" + BODY,
                "عنوان ثان من كلمات أخرى\n18 مايو 2023 – رويترز\n\n" + BODY + "\n\nانقر هنا لقراءة الخبر من مصدره.");
        assertThat(verdict.relation()).isEqualTo(Relation.IDENTICAL);
    }

    @Test
    void theSameWordsAreIdenticalHoweverFew() {
        assertThat(judge("وصل الوفد أمس.", "وصل الوفد أمس").reasons()).containsExactly(new Reason.SameWords());
    }

    @Test
    void oneChangedWordMakesAnEditedCopy() {
        assertThat(judge(BODY, BODY.replace("تدريب", "تأهيل")).relation()).isEqualTo(Relation.EDITED_COPY);
    }

    @Test
    void theLongerOneExtendsTheOther() {
        String more = own(1, 200);
        assertThat(judge(BODY, BODY + "\n" + more).relation()).isEqualTo(Relation.EXTENDED);
        assertThat(judge(BODY + "\n" + more, BODY).relation()).isEqualTo(Relation.EXCERPT);
    }

    @Test
    void aParagraphAmongOwnWordsIsPartialReuse() {
        String copied = own(1, 40);
        Verdict verdict = judge(own(2, 100) + copied + own(3, 100), own(4, 150) + copied + own(5, 50));
        assertThat(verdict.relation()).isEqualTo(Relation.PARTIAL_REUSE);
        assertThat(verdict.reasons().get(0)).isInstanceOf(Reason.CopiedProse.class);
    }

    @Test
    void aFormulaIsNoReuse() {
        String formula = own(1, 10);
        assertThat(judge(own(2, 300) + formula, own(3, 300) + formula).relation())
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void whatBothQuoteIsNotCopied() {
        Verdict verdict = judge(
                own(1, 60) + "وقال الوزير \"" + QUOTE + "\" ومضى",
                own(2, 80) + "وصرح بأن «" + QUOTE + "»" + own(3, 30));
        assertThat(verdict.relation()).isEqualTo(Relation.SHARED_QUOTES);
        assertThat(verdict.reasons().get(0)).isEqualTo(new Reason.SharedQuotations(15));
    }

    @Test
    void whatOnePrintsAndTheOtherQuotesIsAQuotation() {
        Comparison comparison = compare(own(1, 60) + QUOTE + own(2, 60), own(3, 60) + "\"" + QUOTE + "\"" + own(4, 9));
        assertThat(comparison.verdict().relation()).isEqualTo(Relation.SHARED_QUOTES);
        assertThat(comparison.left().composition().copied()).isZero();
    }

    @Test
    void theNextParagraphDoesNotGoWithAQuotation() {
        String paragraphs = "وقال: «" + QUOTE + "».\nرحبت بعثة الأمم المتحدة بالاتفاق، ";
        Composition composition = compare(own(1, 60) + paragraphs + own(2, 60), own(3, 60) + paragraphs + own(4, 60))
                .left()
                .composition();
        assertThat(composition.copied()).isEqualTo(5);
        assertThat(composition.sharedQuotation()).isEqualTo(16);
    }

    @Test
    void theWordsThatSayWhoseAQuotationIsGoWithIt() {
        String quoted = "«" + QUOTE + "» قال الوزير للصحفيين أمس ";
        Composition composition =
                compare(own(1, 60) + quoted, own(2, 60) + quoted).left().composition();
        assertThat(composition.copied()).isZero();
        assertThat(composition.sharedQuotation()).isEqualTo(19);
    }

    @Test
    void wordsPutIntoAPassageAreOwn() {
        Composition composition = compare(BODY, BODY.replace("اجتماع", "اجتماع طويل صاخب"))
                .right()
                .composition();
        assertThat(composition.own()).isEqualTo(2);
    }

    @Test
    void marksAroundATermMakeNoQuotation() {
        String text = BODY.replace("الحدود", "\"الحدود\"");
        assertThat(compare(text, text).left().composition().copied())
                .isEqualTo(Text.of(BODY).tokens().size());
    }

    @Test
    void furnitureThatBothHaveIsNoReuse() {
        String caption = "FILE PHOTO: " + own(1, 30) + "\n";
        Verdict verdict = judge(caption + own(2, 90), caption + own(3, 90));
        assertThat(verdict.relation()).isEqualTo(Relation.UNRELATED);
        assertThat(verdict.reasons()).anyMatch(reason -> reason instanceof Reason.SharedFurniture);
    }

    @Test
    void acrossLanguagesOnlyFiguresTellTheEvent() {
        String arabic = BODY + " 400 فرد مقابل 120 دولارا خلال 35 يوما على 4300 كيلومتر منذ عام 2011 ";
        String english =
                "The ministers of the states agreed to train 400 guards for 120 dollars in 35 days along the 4300"
                        + " kilometres of a border that was closed in 2011. ";
        assertThat(judge(arabic, english).relation()).isEqualTo(Relation.SAME_EVENT);
        assertThat(judge(arabic, english.replace("4300", "57").replace("120", "81"))
                        .relation())
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void textsWithoutWordsHaveAVerdict() {
        assertThat(judge("", "").relation()).isEqualTo(Relation.UNRELATED);
        assertThat(judge("...", BODY).reasons()).isNotEmpty();
    }

    /** Words that no other call with another seed has. */
    private static String own(int seed, int words) {
        return new RandomText(seed).words(words, 1_000_000).replace("w", "كلمة" + (char) ('ا' + seed)) + " ";
    }

    private static Verdict judge(String left, String right) {
        return compare(left, right).verdict();
    }

    private static Comparison compare(String left, String right) {
        return Comparison.of(
                new Article("left", Text.of(left)), new Article("right", Text.of(right)), ComparisonOptions.DEFAULT);
    }
}
