package io.github.muqabala.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static List<Verdict> across(Alignment alignment) {
        return alignment.links().stream()
                .filter(Link::acrossArticles)
                .map(Link::verdict)
                .distinct()
                .toList();
    }

    @Test
    void oneActorForAndAgainstIsAContradiction() {
        Alignment alignment =
                Aligned.onLibya("ترفض الجزائر أي تدخل عسكري في ليبيا.\n", "تؤيد الجزائر تدخلا عسكريا في ليبيا.\n");
        assertThat(across(alignment)).contains(Verdict.CONTRADICTION);
        Link link = alignment.disagreements().get(0).witness();
        assertThat(link.reasons().get(0).kind()).isEqualTo(Reason.Kind.OPPOSITE_STANCE);
        assertThat(link.reasons().get(0).left())
                .extracting(span ->
                        span.in(alignment.articles().get(0).article().text().original()))
                .containsExactly("ترفض");
    }

    @Test
    void oneActorForAndAgainstAtOtherTimesIsAShift() {
        Alignment alignment = Aligned.onLibya(
                "2 يناير 2015\n\nترفض الجزائر أي تدخل عسكري في ليبيا.\n",
                "5 مارس 2016\n\nتؤيد الجزائر تدخلا عسكريا في ليبيا.\n");
        assertThat(across(alignment)).contains(Verdict.POSITION_SHIFT).doesNotContain(Verdict.CONTRADICTION);
        assertThat(alignment.disagreements().get(0).witness().reasons())
                .extracting(Reason::kind)
                .contains(Reason.Kind.DIFFERENT_TIME);
    }

    @Test
    void differentActorsForAndAgainstAreOnOppositeSides() {
        Alignment alignment =
                Aligned.onLibya("ترفض الجزائر أي تدخل عسكري في ليبيا.\n", "تؤيد فرنسا تدخلا عسكريا في ليبيا.\n");
        assertThat(across(alignment)).containsExactly(Verdict.OPPOSING_POSITIONS);
    }

    @Test
    void armsForAnArmyAreNotArmsForMilitias() {
        Alignment alignment =
                Aligned.onLibya("ترفض مصر تسليح الميليشيات في ليبيا.\n", "تؤيد مصر تسليح الجيش الليبي.\n");
        assertThat(across(alignment)).isEmpty();
    }

    @Test
    void whoeverBelongsToAGroupSharesItsPosition() {
        Alignment alignment =
                Aligned.onLibya("ترفض دول الجوار أي تدخل عسكري في ليبيا.\n", "ترفض تونس أي تدخل عسكري أجنبي.\n");
        Link link = alignment.links().stream()
                .filter(one -> one.acrossArticles() && one.left().position() != null)
                .findFirst()
                .orElseThrow();
        assertThat(link.verdict().family()).isEqualTo(Verdict.Family.AGREEMENT);
        assertThat(link.reasons()).extracting(Reason::kind).contains(Reason.Kind.MEMBER);
        assertThat(alignment.matrix().cells())
                .anySatisfy(cell -> assertThat(cell.via()).isNotNull());
    }

    @Test
    void anAccusationIsContradictedByItsDenialInOneSentence() {
        Alignment alignment = Aligned.onLibya(
                "اتهمت الحكومة الليبية السودان وقطر بالسعي إلى تسليح جماعات معارضة ونفت الدولتان هذه الاتهامات.\n");
        assertThat(alignment.disagreements()).isNotEmpty();
        assertThat(alignment.disagreements().get(0).witness().reasons())
                .extracting(Reason::kind)
                .contains(Reason.Kind.DENIAL);
    }

    @Test
    void theSameSentenceIsTheSameWording() {
        String sentence = "وصلت أول سفينة محملة بالحبوب إلى رصيف ميناء بنزرت صباح الثلاثاء بعد تأخر دام أسبوعين.\n";
        Alignment alignment = Aligned.plainly(sentence, sentence);
        assertThat(across(alignment)).containsExactly(Verdict.SAME_WORDING);
        assertThat(alignment.groups()).hasSize(1);
        assertThat(alignment.groups().get(0).articles()).containsExactly(0, 1);
        assertThat(alignment.onlyHere().get(0)).isEmpty();
    }

    @Test
    void aNumberThatDiffersInTheSameSentenceIsToldWithItsPlace() {
        Alignment alignment = Aligned.plainly(
                "نقلت السفينة 4000 طن من الحبوب إلى مخازن ميناء بنزرت صباح الثلاثاء.\n",
                "نقلت السفينة 4500 طن من الحبوب إلى مخازن ميناء بنزرت صباح الثلاثاء.\n");
        assertThat(across(alignment)).containsExactly(Verdict.NUMBER_DIFFERS);
        Reason reason = alignment.disagreements().get(0).witness().reasons().get(0);
        assertThat(reason.left()
                        .get(0)
                        .in(alignment.articles().get(0).article().text().original()))
                .contains("4000");
    }

    @Test
    void numbersThatCountDifferentThingsAreNotCompared() {
        Alignment alignment = Aligned.onLibya(
                "قتل 21 من رجال حرس الحدود في هجوم قرب الحدود.\n", "تخطط الشرطة لتدريب 60 ليبيا كخطوة أولى.\n");
        assertThat(alignment.disagreements()).isEmpty();
    }

    @Test
    void whatOneArticleAloneSaysIsTold() {
        Alignment alignment = Aligned.plainly(
                "وصلت السفينة إلى رصيف الميناء. تأخرت شحنة القمح أسبوعين بسبب العواصف.\n",
                "افتتح معرض الكتاب أبوابه أمام الزوار في وسط المدينة.\n");
        assertThat(alignment.onlyHere().get(0)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(alignment.onlyHere().get(1)).hasSize(1);
    }
}
