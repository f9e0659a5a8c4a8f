package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of numbers and dates whatever the text is. */
class NumbersAndDatesOfAnyTextTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 18);
    private static final int TEXTS = 20_000;
    private static final int HOSTILE = 1_000_000;

    private static final String[] PIECES =
            ("1 ٢ 20 2011 31 3.5 - ، , . و ب من إلى بين مايو أيار الخميس May March Thursday million"
                            + " مليون ألف ثلاثة وعشرين نصف ونصف % $ km كيلومترا دولار first الثالث عشر قبل منذ أيام"
                            + " ago two a half and the of last week يوم مساء نهاية عام الماضي هـ شوال / ( ) اليوم"
                            + " يومين عدة مئات الآلاف hundreds several نحو 2-1 18:30 s th 🙂 ـ ½ ٪ \n \u0301 \u00A0")
                    .split(" ", -1);

    @Test
    void spansLieInTheTextInOrderWithoutOverlaps() {
        Random random = new Random(20_230_518);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Words words = Words.of(Text.of(text));
            List<DateExpression> dates = DateExpressions.of(words, random.nextBoolean() ? PUBLISHED : null);
            List<Span> places = dates.stream().map(DateExpression::span).toList();
            checkOrder(text, places);
            for (DateExpression date : dates) {
                LocalDate first = date.first();
                LocalDate last = date.last();
                if (first != null && last != null) {
                    assertThat(last).as(text).isAfterOrEqualTo(first);
                } else {
                    assertThat(first == null && last == null).as(text).isTrue();
                }
            }
            List<Quantity> quantities = Quantities.of(words, places);
            checkOrder(text, quantities.stream().map(Quantity::span).toList());
            for (Quantity quantity : quantities) {
                assertThat(quantity.span().contains(quantity.number())).as(text).isTrue();
                BigDecimal high = quantity.high();
                assertThat(high == null || quantity.low().compareTo(high) <= 0)
                        .as(text)
                        .isTrue();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void checkOrder(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.isEmpty()).as(text).isFalse();
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "1,", "1.", "1-", "1/", "و", "ثلاثة و", "مليون و", "بين 1 و", "الخميس ", "يوم ", "two ",
                "قبل "
            })
    void aLongRunOfAnythingTakesTimeInItsLength(String piece) {
        String text = piece.repeat(HOSTILE / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> {
            Words words = Words.of(Text.of(text));
            List<Span> dates = DateExpressions.of(words, PUBLISHED).stream()
                    .map(DateExpression::span)
                    .toList();
            assertThat(Quantities.of(words, dates)).isNotNull();
        });
    }
}
