package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.html.HtmlPage;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** One page that stands alone. */
record HtmlComparisonReport(UiLanguage language, @Nullable Alignment alignment) implements ComparisonReport {

    @Override
    public ComparisonReport withAlignment(Alignment aligned) {
        return new HtmlComparisonReport(language, aligned);
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        HtmlPage.write(comparison, alignment, language, null, out);
    }
}
