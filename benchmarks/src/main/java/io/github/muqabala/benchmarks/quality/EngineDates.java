package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;

/** The engine's dates: first and last day, granularity and basis. */
final class EngineDates implements TextReader {

    @Override
    public String name() {
        return "muqabala";
    }

    @Override
    public List<String> read(LabelledText text) {
        return DateExpressions.of(Words.of(Text.of(text.text())), text.published()).stream()
                .map(EngineDates::written)
                .toList();
    }

    private static String written(DateExpression date) {
        String days = date.first() == null ? "?" : date.first() + ".." + date.last();
        return days + "|" + date.granularity() + "|" + date.basis();
    }
}
