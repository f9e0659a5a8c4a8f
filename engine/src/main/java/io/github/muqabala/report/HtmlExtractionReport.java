package io.github.muqabala.report;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.report.html.HtmlPage;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One page, which is written as what it shows is read. */
record HtmlExtractionReport(UiLanguage language, @Nullable ClaimReader claims) implements ExtractionReport {

    @Override
    public ExtractionReport withClaims(ClaimReader reader) {
        return new HtmlExtractionReport(language, reader);
    }

    @Override
    public void write(Extraction first, Others others, Writer out) throws IOException {
        HtmlPage.writeExtractions(new Sequence(first, others), claims, language, out);
    }

    /** Asks for the next no sooner than the one before is written, as that is lost if asking fails. */
    private static final class Sequence implements Iterator<Extraction> {
        private final Others others;
        private @Nullable Extraction next;
        private boolean isKnown = true;

        Sequence(Extraction first, Others others) {
            this.next = first;
            this.others = others;
        }

        @Override
        public boolean hasNext() {
            if (!isKnown) {
                try {
                    next = others.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                isKnown = true;
            }
            return next != null;
        }

        @Override
        public Extraction next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            isKnown = false;
            return next;
        }
    }
}
