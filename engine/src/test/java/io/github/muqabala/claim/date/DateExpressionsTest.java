package io.github.muqabala.claim.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.Bracketed;
import io.github.muqabala.claim.date.DateExpression.Basis;
import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاد في [18 مايو 2023] إلى البيت",
                "عاد [مساء الخميس] ثم غادر [أمس]",
                "و[أيار الماضي] ول[العام المقبل]",
                "بين [25 و28 أيار الماضي] في المدينة",
                "اجتمعوا [يومي الخميس والجمعة الماضيين]",
                "منذ [أيلول/ سبتمبر 2022] حتى الساعة",
                "[28 شوال 1444 هـ] الموافق [18 ماي 2023]",
                "تبدأ [نهاية تموز/ يوليو] وتنتهي [مطلع العام المقبل]",
                "غاب [منذ أشهر] وعاد [قبل ثلاثة أيام]",
                "on [May 18, 2023] or [last Thursday], [two days ago]",
                "since [2011], in the [1990s], by the [end of May]"
            })
    void spansLeaveCliticsOutAndTakeModifiersIn(String drawn) {
        Bracketed expected = Bracketed.of(drawn);
        List<Span> found =
                found(expected.text()).stream().map(DateExpression::span).toList();
        assertThat(expected.drawn(found)).isEqualTo(drawn.replace("the [end of May]", "[the end of May]"));
    }

    @ParameterizedTest
    @CsvSource({
        "18 مايو 2023, 2023-05-18, 2023-05-18, DAY",
        "15 نيسان/أبريل, 2023-04-15, 2023-04-15, DAY",
        "الثامن عشر من أيار, 2023-05-18, 2023-05-18, DAY",
        "تشرين الأول 2011, 2011-10-01, 2011-10-31, MONTH",
        "سبتمبر أيلول المقبل, 2023-09-01, 2023-09-30, MONTH",
        "عام 2011, 2011-01-01, 2011-12-31, YEAR",
        "التسعينيات, 1990-01-01, 1999-12-31, DECADE",
        "الأسبوع الماضي, 2023-05-08, 2023-05-14, WEEK",
        "الربع الأول من العام الجاري, 2023-01-01, 2023-03-31, QUARTER",
        "بين عامي 2011 و2014, 2011-01-01, 2014-12-31, RANGE",
        "من 18 مايو إلى 20 يونيو, 2023-05-18, 2023-06-20, RANGE",
        "28 شوال 1444 هـ, 2023-05-18, 2023-05-18, DAY",
        "2023-05-18, 2023-05-18, 2023-05-18, DAY",
        "mid-April, 2023-04-11, 2023-04-20, RANGE",
        "a week ago, 2023-05-08, 2023-05-14, WEEK"
    })
    void aDateGoesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last, Granularity granularity) {
        DateExpression date = only(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.granularity()).isEqualTo(granularity);
    }

    @Test
    void aWeekdayIsTheLastOneUnlessTheSentenceSpeaksOfWhatIsToCome() {
        assertThat(only("عقد اللقاء الاثنين").first()).isEqualTo(LocalDate.of(2023, 5, 15));
        assertThat(only("سيعقد اللقاء الاثنين").first()).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(only("They will meet on Monday").first()).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(only("عقد اللقاء الخميس").first()).isEqualTo(PUBLISHED);
    }

    @Test
    void aNamedWeekdayCorrectsADayThatIsCountedFromPublication() {
        assertThat(only("قال اليوم الأربعاء").first()).isEqualTo(LocalDate.of(2023, 5, 17));
    }

    @Test
    void whatNeedsTheDayOfPublicationHasNoDaysWithoutIt() {
        List<DateExpression> dates = DateExpressions.of(Words.of(Text.of("أمس وعام 2011")), null);
        assertThat(dates).hasSize(2);
        assertThat(dates.get(0).first()).isNull();
        assertThat(dates.get(0).basis()).isEqualTo(Basis.PUBLICATION);
        assertThat(dates.get(1).first()).isNotNull();
    }

    @Test
    void aLengthOfTimeThatIsNotSaidHasNoDays() {
        assertThat(only("منذ أشهر").first()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مارس ضغوطا على المجلس",
                "أب الطفل",
                "في اليوم التالي",
                "كان اليوم الأول حافلا",
                "قتل 2011 شخصا",
                "القرار 2259",
                "استغرق شهرين",
                "قبل ثلاثة أيام من الاقتراع",
                "They may march",
                "the sun sat low",
                "about 2000 people",
                "an august body",
                "USA Today"
            })
    void whatHasAnotherMeaningIsNoDate(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static DateExpression only(String text) {
        List<DateExpression> found = found(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<DateExpression> found(String text) {
        return DateExpressions.of(Words.of(Text.of(text)), PUBLISHED);
    }
}
