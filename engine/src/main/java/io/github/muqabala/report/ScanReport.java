package io.github.muqabala.report;

import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.Writer;

/** A form that a {@link ScanResult} can be shown in. */
public interface ScanReport {

    /**
     * Writes the report, line by whole line as far as {@code out} lets through what it is given, and flushes, but does
     * not close, {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(ScanResult result, Writer out) throws IOException;

    /** A JSON object on each line as {@code docs/schema/scan.schema.json} describes them. */
    static ScanReport json() {
        return new JsonScanReport();
    }

    /** A row for each article of a cluster, for spreadsheets (RFC 4180). */
    static ScanReport csv() {
        return new CsvScanReport();
    }

    /** For people to read in a terminal or a text file; of long lists the beginning. */
    static ScanReport text(TextStyle style) {
        return new TextScanReport(style);
    }
}
