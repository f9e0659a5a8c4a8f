package io.github.muqabala.report;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import java.io.IOException;
import java.io.Writer;

/** The comparison as a document for a tracker, a wiki or a message. */
final class MarkdownComparisonReport implements ComparisonReport {
    private final Wording wording;

    MarkdownComparisonReport(UiLanguage language) {
        wording = Wording.in(language);
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        out.write("# " + wording.relation(comparison.verdict().relation()) + "\n");
        out.write(MarkdownText.of(comparison.left().article().title()) + "\n");
        out.flush();
    }
}
