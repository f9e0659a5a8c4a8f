package io.github.muqabala.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text from outside as a cell of a table in CSV. */
final class CsvText {
    private CsvText() {}

    /** A cell that a spreadsheet would run as a formula is made plain text by a leading apostrophe; empty for null. */
    static String of(@Nullable String value) {
        String text = Objects.requireNonNullElse(value, "");
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
