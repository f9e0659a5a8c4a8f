package io.github.muqabala.claim.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.Bracketed;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل [نحو 300 عامل] إلى المصنع",
                "وصل ب[حوالي 300 عامل]",
                "عاد [21 من رجال حرس الحدود] أمس",
                "عاد [ثلاثة من رجال الشرطة] و[60 ليبيا]",
                "اشترت [60 كاميرا حرارية] و[120 حاسوبا]",
                "التقى وزراء [الدول الست] في المقر",
                "استغرق العمل [سنة ونصف السنة] في الموقع",
                "نفذت [توصيتين اثنتين] من بين [ثماني توصيات]",
                "بلغت الكلفة [35 مليون دولار أميركي] هذا الموسم",
                "دفعت [مليارا ونصف المليار يورو]",
                "نمت الصادرات [12 في المئة] والواردات [٣٫٥ ٪]",
                "عاد [12 بحارا على الأقل]",
                "بين [20 و30 شاحنة] تعبر كل صباح",
                "غادر [مئة وواحد وعشرون ألفا من السكان] بيوتهم",
                "[At least 21 coast guards] and [three of the policemen] left",
                "The road is [4,300 km] ([2,670 miles]) long",
                "It cost [$35 million] and took a year less",
                "[300+] soldiers"
            })
    void spansLeaveCliticsOutAndTakeApproximationUnitAndNounIn(String drawn) {
        Bracketed expected = Bracketed.of(drawn);
        List<Span> found = found(expected.text()).stream().map(Quantity::span).toList();
        assertThat(expected.drawn(found)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "١٬٢٣٤٫٥ طن, 1234.5",
        "'1.234,5 طن', 1234.5",
        "'1,234.5 طن', 1234.5",
        "'10,5 طن', 10.5",
        "1 200 طن, 1200",
        "3.200 طن, 3200",
        "مئتي ألف طن, 200000",
        "ثلاث مئة طن, 300",
        "ثلاثمائة طن, 300",
        "ثلاثة وعشرين طنا, 23",
        "مليوني طن, 2000000",
        "مئة وواحد وعشرون ألف طن, 121000",
        "ثلاثة أرباع الطن, 0.75",
        "two and a half million tonnes, 2500000",
        "twenty-one tonnes, 21",
        "a dozen tonnes, 12"
    })
    void digitsAndWordsOfAllFormsAreNumbers(String text, String value) {
        assertThat(only(text).low()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "مئات العمال, 100",
        "عشرات الآلاف من العمال, 10000",
        "بضع مئات الأمتار, 300",
        "عدة دول, 3",
        "dozens of ships, 12",
        "hundreds of thousands of people, 100000"
    })
    void vagueAmountsHaveALowBoundAlone(String text, String least) {
        Quantity quantity = only(text);
        assertThat(quantity.precision()).isEqualTo(Precision.VAGUE);
        assertThat(quantity.low()).isEqualByComparingTo(least);
        assertThat(quantity.high()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "300 دينار تونسي, TND",
        "300 دينار ليبي, LYD",
        "300 جنيه, EGP",
        "300 جنيه إسترليني, GBP",
        "€300, EUR",
        "300 ليرة تركية, TRY",
        "300 Egyptian pounds, EGP",
        "US$300, USD"
    })
    void moneyHasItsCode(String text, String code) {
        Quantity quantity = only(text);
        assertThat(quantity.measure()).isEqualTo(Measure.MONEY);
        assertThat(quantity.unit()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"معسكرين", "طائرتين", "الوزيران", "مدينتين", "يومين", "دولتان"})
    void aDualSaysTwo(String noun) {
        assertThat(only("زار " + noun).low()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مسلحين",
                "لاجئين",
                "مسؤولين",
                "البحرين",
                "الحسين",
                "فلسطين",
                "القرار 1973",
                "المادة 36",
                "الساعة العاشرة صباحا",
                "عند 10:30",
                "فاز 2-1",
                "هاتف 0912345678",
                "أحد السكان",
                "one of the men",
                "no one",
                "Resolution 1973",
                "at 9 pm",
                "an F-16",
                "phone 555-123-4567"
            })
    void whatLooksLikeANumberAndIsNoneIsLeftOut(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aRangeHasTwoBoundsUnlessOneNumberBecameTheOther() {
        Quantity range = only("من 20 إلى 30 شاحنة");
        assertThat(range.low()).isEqualByComparingTo("20");
        assertThat(range.high()).isEqualByComparingTo("30");
        assertThat(found("ارتفع العدد من 20 إلى 30")).hasSize(2);
    }

    @Test
    void theScaleOfARangeIsOfBothBounds() {
        assertThat(only("5-7 ملايين شجرة").low()).isEqualByComparingTo("5000000");
    }

    @Test
    void numbersOfDatesAreNoneButLengthsOfTimeAre() {
        assertThat(found("في 18 مايو 2023")).isEmpty();
        assertThat(only("قبل ثلاثة أيام").measure()).isEqualTo(Measure.DURATION);
    }

    @Test
    void theCountedNounIsTold() {
        String text = "أكثر من 400 من أفراد حرس الحدود";
        assertThat(only(text).counted())
                .isNotNull()
                .extracting(span -> span.in(text))
                .isEqualTo("أفراد حرس الحدود");
    }

    private static Quantity only(String text) {
        List<Quantity> found = found(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<Quantity> found(String text) {
        Words words = Words.of(Text.of(text));
        List<Span> dates = DateExpressions.of(words, null).stream()
                .map(DateExpression::span)
                .toList();
        return Quantities.of(words, dates);
    }
}
