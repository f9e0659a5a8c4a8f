package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
        CsvReader.CsvReaderBuilder reader = CsvReader.builder().fieldSeparator(TableFormat.separator(table));
        try {
            return reader.ofNamedCsvRecord(table).stream()
                    .map(TableFuzzTarget::text)
                    .toList();
        } catch (CsvParseException e) {
            throw new AssertionError("accepted, though it is no table", e);
        }
    }

    private static String text(NamedCsvRecord row) {
        return row.getField("text");
    }
}
