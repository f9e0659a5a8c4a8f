package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;

/** The engine's numbers: bounds, precision, measure and unit. */
final class EngineNumbers implements TextReader {

    @Override
    public String name() {
        return "muqabala";
    }

    @Override
    public List<String> read(LabelledText text) {
        Words words = Words.of(Text.of(text.text()));
        List<DateExpression> dates = DateExpressions.of(words, text.published());
        return Quantities.of(words, dates.stream().map(DateExpression::span).toList()).stream()
                .map(EngineNumbers::written)
                .toList();
    }

    private static String written(Quantity quantity) {
        String high = quantity.high() == null ? "" : quantity.high().toPlainString();
        String unit = quantity.unit() == null ? "" : quantity.unit();
        return quantity.low().toPlainString() + ".." + high + "|" + quantity.precision() + "|" + quantity.measure()
                + "|" + unit;
    }
}
