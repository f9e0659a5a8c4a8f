package io.github.muqabala.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpression.Basis;
import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimWordingTest {
    private static final ClaimWording ENGLISH = ClaimWording.in(UiLanguage.ENGLISH);
    private static final ClaimWording ARABIC = ClaimWording.in(UiLanguage.ARABIC);
    private static final Span SOMEWHERE = new Span(0, 1);

    @ParameterizedTest
    @EnumSource
    void whatDiffersIsCalledDifferently(UiLanguage language) {
        ClaimWording wording = ClaimWording.in(language);
        assertThat(wording.language()).isEqualTo(language);
        assertDistinct(Stance.values(), wording::stance);
        assertDistinct(Modality.values(), wording::modality);
        assertDistinct(Claim.Place.values(), wording::place);
        assertDistinct(Actor.Kind.values(), wording::kind);
        assertDistinct(Attribution.Form.values(), wording::form);
        assertDistinct(ActorMention.Form.values(), wording::form);
        assertDistinct(Precision.values(), precision -> wording.amount(quantity("3", "5", precision, Measure.COUNT)));
        assertDistinct(ClaimLabel.values(), label -> label.in(language));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, EXACT, COUNT, 3, 3",
        "3, 3, EXACT, ORDINAL, number 3, الترتيب 3",
        "3, 5, EXACT, COUNT, 3–5, 3–5",
        "20E+3, 20000, ABOUT, COUNT, about 20000, نحو 20000",
        "2.50, , AT_LEAST, COUNT, at least 2.5, 2.5 على الأقل",
        "0, 7, AT_MOST, COUNT, at most 7, 7 على الأكثر",
        "7, , AT_MOST, COUNT, at most 7, 7 على الأكثر",
        "100, , VAGUE, COUNT, 'not said exactly, 100 or more', 'غير محدد، 100 فأكثر'",
        "1E+999999, 1E+999999, EXACT, COUNT, 1E+999999, 1E+999999",
    })
    void amountsAreInFigures(
            String low, @Nullable String high, Precision precision, Measure measure, String english, String arabic) {
        Quantity quantity = quantity(low, high, precision, measure);
        assertThat(ENGLISH.amount(quantity)).isEqualTo(english);
        assertThat(ARABIC.amount(quantity)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-17, 2015-02-17, DAY, ABSOLUTE, 2015-02-17, 2015-02-17",
        "2015-02-17, 2015-02-17, DAY, PUBLICATION, 2015-02-17 by the day of publication, 2015-02-17 بحسب تاريخ النشر",
        "2015-02-01, 2015-02-28, MONTH, ABSOLUTE, month 2015-02-01 – 2015-02-28, شهر 2015-02-01 – 2015-02-28",
        ", , DAY, PUBLICATION, unknown without the day of publication, لا يُعرف دون تاريخ النشر",
    })
    void datesAreInDays(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Granularity granularity,
            Basis basis,
            String english,
            String arabic) {
        DateExpression date = new DateExpression(SOMEWHERE, first, last, granularity, basis);
        assertThat(ENGLISH.days(date)).isEqualTo(english);
        assertThat(ARABIC.days(date)).isEqualTo(arabic);
    }

    @Test
    void anActorWithoutANameInALanguageHasThatOfTheOtherOrItsId() {
        assertThat(ARABIC.name(actor("تونس", "Tunisia"))).isEqualTo("تونس");
        assertThat(ENGLISH.name(actor("تونس", "Tunisia"))).isEqualTo("Tunisia");
        assertThat(ENGLISH.name(actor("تونس", ""))).isEqualTo("تونس");
        assertThat(ARABIC.name(actor("", ""))).isEqualTo("TN");
    }

    @Test
    void aNamesakeIsToldApartByWhatItIs() {
        Actor state = actor("تونس", "Tunisia");
        Actor city = new Actor("city", Actor.Kind.PLACE, "تونس", "Tunis", null, List.of());
        ActorMention mention = new ActorMention(SOMEWHERE, state, ActorMention.Form.NAME, List.of(city));
        assertThat(ENGLISH.who(mention, "تونس")).containsExactly("Tunisia", "Tunis");
        assertThat(ARABIC.who(mention, "تونس")).containsExactly("تونس", "تونس (مدينة)");
    }

    @Test
    void aMentionThatIsAllThereIsToCallAnActorNeedsNoName() {
        ActorMention mention = new ActorMention(SOMEWHERE, actor("تونس", "Tunisia"), ActorMention.Form.NAME, List.of());
        assertThat(ARABIC.who(mention, "تونس")).isEmpty();
        assertThat(ARABIC.who(mention, "تونسي")).containsExactly("تونس");
    }

    private static Actor actor(String arabic, String english) {
        return new Actor("TN", Actor.Kind.COUNTRY, arabic, english, null, List.of());
    }

    private static Quantity quantity(String low, @Nullable String high, Precision precision, Measure measure) {
        BigDecimal most = high == null ? null : new BigDecimal(high);
        return new Quantity(SOMEWHERE, SOMEWHERE, new BigDecimal(low), most, precision, measure, null, null);
    }

    private static <T> void assertDistinct(T[] values, Function<T, String> words) {
        assertThat(Arrays.stream(values).map(words)).doesNotHaveDuplicates().doesNotContain("");
    }
}
