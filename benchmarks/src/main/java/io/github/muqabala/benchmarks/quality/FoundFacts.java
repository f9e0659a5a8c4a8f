package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers and dates that the engine reads in an article. */
record FoundFacts(List<Claim> claims, CodePoints points) {
    /** What a fact must be for a number or date to say it. */
    private static final Set<String> KINDS = Set.of("count", "money", "date");

    /** What the words of vague amounts amount to at least. */
    private static final BigDecimal HUNDREDS = BigDecimal.valueOf(100);

    static boolean isMeasured(GoldStatement fact) {
        return KINDS.contains(fact.text("kind"));
    }

    boolean have(GoldStatement fact) {
        JsonNode value = fact.row().path("value");
        boolean number = value.has("n") || value.has("amount");
        return number ? haveNumber(fact, value) : haveDate(fact, value);
    }

    private boolean haveNumber(GoldStatement fact, JsonNode value) {
        JsonNode number = value.has("n") ? value.path("n") : value.path("amount");
        BigDecimal known = number.isNumber() ? number.decimalValue() : HUNDREDS;
        return claims.stream()
                .flatMap(claim -> claim.quantities().stream())
                .filter(quantity -> fact.overlaps(points.stretch(quantity.span())))
                .anyMatch(quantity -> quantity.low().compareTo(known) == 0
                        && number.isNumber() == (quantity.precision() != Quantity.Precision.VAGUE));
    }

    private boolean haveDate(GoldStatement fact, JsonNode value) {
        return claims.stream()
                .flatMap(claim -> claim.dates().stream())
                .filter(date -> fact.overlaps(points.stretch(date.span())))
                .anyMatch(date -> value.has("date")
                        ? says(date, value.path("date").asText())
                        : ends(date.first(), value, "from") && ends(date.last(), value, "to"));
    }

    private static boolean says(DateExpression date, String iso) {
        DateExpression.Granularity granularity = switch (iso.length()) {
            case 4 -> DateExpression.Granularity.YEAR;
            case 7 -> DateExpression.Granularity.MONTH;
            default -> DateExpression.Granularity.DAY;
        };
        LocalDate first = date.first();
        return first != null && first.toString().startsWith(iso) && date.granularity() == granularity;
    }

    /** Whether a day is a day and month, {@code 05-25}; the year is not asked for where the text leaves it out. */
    private static boolean ends(@Nullable LocalDate day, JsonNode value, String field) {
        return day != null && day.toString().endsWith(value.path(field).asText());
    }
}
