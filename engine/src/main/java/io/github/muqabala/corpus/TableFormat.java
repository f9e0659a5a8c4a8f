package io.github.muqabala.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.muqabala.article.charset.Evidence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * How a table is written.
 *
 * @param separator what stands between fields
 * @param evidence what told the encoding
 * @param maxLength of a row, in UTF-16 code units
 */
record TableFormat(char separator, Charset charset, Evidence evidence, int maxLength) {
    private static final String SEPARATORS = ",;\t";

    /** The separator that the first line has the most of: spreadsheets write that of their country. */
    static char separator(String beginning) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /**
     * The fields of a row.
     *
     * @throws IOException if it is malformed
     */
    List<String> fields(String row) throws IOException {
        CsvReaderBuilder reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(maxLength + 2);
        CsvRecordHandler handler = CsvRecordHandler.of(limits ->
                limits.maxFields(row.length() + 1).maxFieldSize(maxLength).maxRecordSize(maxLength));
        try {
            CsvRecord record = reader.ofSingleCsvRecord(handler, row);
            return record.getFields();
        } catch (CsvParseException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
