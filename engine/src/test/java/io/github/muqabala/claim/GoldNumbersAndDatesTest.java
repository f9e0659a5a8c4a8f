package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number and date that the fixture articles are known to have is found, with what it says. */
class GoldNumbersAndDatesTest {
    /** Articles without a date of their own report what happened on this day. */
    private static final LocalDate DAY_OF_THE_MEETING = LocalDate.of(2023, 5, 18);

    private final List<String> missed = new ArrayList<>();

    @Test
    void allAreFoundWithTheirValues() throws Exception {
        for (JsonNode article : new ObjectMapper().readTree(Fixtures.gold()).get("articles")) {
            String id = article.get("id").asText();
            String text = Fixtures.article(id);
            LocalDate published = article.get("date").isNull()
                    ? DAY_OF_THE_MEETING
                    : LocalDate.parse(article.get("date").asText());
            Words words = Words.of(Text.of(text));
            List<DateExpression> dates = DateExpressions.of(words, published);
            List<Quantity> quantities = Quantities.of(
                    words, dates.stream().map(DateExpression::span).toList());
            for (JsonNode gold : article.path("numbers")) {
                BigDecimal value = gold.get("value").decimalValue();
                check(
                        id,
                        gold,
                        quantities.stream().anyMatch(found -> overlaps(gold, found.span()) && says(found, value)));
            }
            for (JsonNode gold : article.path("dates")) {
                String iso = gold.get("iso").asText();
                check(id, gold, dates.stream().anyMatch(found -> overlaps(gold, found.span()) && says(found, iso)));
            }
        }
        assertThat(missed).isEmpty();
    }

    private void check(String id, JsonNode gold, boolean found) {
        if (!found) {
            missed.add(id + ": " + gold.get("quote").asText());
        }
    }

    private static boolean overlaps(JsonNode gold, Span span) {
        return span.overlaps(new Span(gold.get("start").asInt(), gold.get("end").asInt()));
    }

    private static boolean says(Quantity found, BigDecimal value) {
        return found.low().compareTo(value) == 0;
    }

    /** Whether the date is what the gold says or lies within, or has it within. */
    private static boolean says(DateExpression found, String iso) {
        LocalDate first = LocalDate.parse(iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso);
        LocalDate last = iso.length() == 4
                ? LocalDate.of(first.getYear(), 12, 31)
                : iso.length() == 7 ? YearMonth.parse(iso).atEndOfMonth() : first;
        if (found.first() == null || found.last() == null) {
            return false;
        }
        boolean within = !found.first().isBefore(first) && !found.last().isAfter(last);
        boolean around = !found.first().isAfter(first) && !found.last().isBefore(last);
        return within || around;
    }
}
