package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes as a table in CSV, beside a parser that takes it as a whole. */
public final class TableFuzzTarget {
    private static final FuzzedCorpus CORPUS = new FuzzedCorpus(".csv");

    private TableFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Reading reading = CORPUS.read(input);
        if (reading.problems().isEmpty() && !reading.texts().isEmpty()) {
            String table = new String(input, StandardCharsets.UTF_8);
            if (!table.contains("\uFFFD") && !table.startsWith("\uFEFF")) {
                assertThat(reading.texts()).isEqualTo(texts(table));
            }
        }
    }

    private static List<String> texts(String table) {
        CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                .fieldSeparator(TableFormat.separator(table))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
        try {
            List<List<String>> rows = reader.ofCsvRecord(table).stream()
                    .map(CsvRecord::getFields)
                    .filter(fields -> !String.join("", fields).isBlank())
                    .toList();
            int column = rows.get(0).stream().map(String::strip).toList().indexOf("text");
            return rows.stream().skip(1).map(fields -> fields.get(column)).toList();
        } catch (CsvParseException e) {
            throw new AssertionError("accepted, though it is no table", e);
        }
    }
}
