package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was read, part by part. */
class ExtractionTest {
    @Test
    void thePartsOfATextAreItsFurnitureAndTheLinesBetween() throws IOException {
        String page = Fixtures.article("ar-page");
        Extraction extraction = extract(page);
        assertThat(extraction.parts())
                .extracting(Part::kind)
                .contains(Part.Kind.PARAGRAPH, Part.Kind.HEADLINES, Part.Kind.CREDIT);
        int done = 0;
        for (Part part : extraction.parts()) {
            Span place = Objects.requireNonNull(part.place());
            assertThat(place.in(page)).isEqualTo(part.text());
            assertThat(isBlank(page.substring(done, place.start()))).isTrue();
            done = place.end();
        }
        assertThat(isBlank(page.substring(done))).isTrue();
    }

    @Test
    void thePartsOfAPageThatAreOfTheArticleMakeUpItsText() throws IOException {
        Extraction extraction = extract("<!doctype html><html lang=en><nav><a href=/>Home</a><a href=/s>Sport</a></nav>"
                + "<h1>Harbour reopens</h1><p>The harbour reopened on Tuesday after two weeks of repairs, the port"
                + " authority said in a statement.</p><h2>Fishing</h2><p>Fishing boats left at dawn, and the first ferry"
                + " was full, passengers said on the quay.</p><footer>All rights reserved</footer></html>");
        List<Part> content = extraction.parts().stream()
                .filter(part -> part.kind().isContent())
                .toList();
        assertThat(content.stream().map(Part::text).collect(Collectors.joining("\n\n")))
                .isEqualTo(extraction.article().text().original());
        for (Part part : content) {
            Span place = Objects.requireNonNull(part.place());
            assertThat(place.in(extraction.article().text().original())).isEqualTo(part.text());
        }
        assertThat(extraction.parts())
                .filteredOn(part -> !part.kind().isContent())
                .allSatisfy(part -> assertThat(part.place()).isNull())
                .extracting(Part::text)
                .contains("All rights reserved");
    }

    @Test
    void howItWasDecodedIsTold() throws IOException {
        Extraction extraction = extract("The harbour reopened.");
        assertThat(extraction.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(extraction.evidence()).isEqualTo(Evidence.WELL_FORMED);
        assertThat(extraction.replaced()).isZero();
    }

    /** The wide gaps between headlines are no-break spaces. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Lines.isBlank((char) c));
    }

    private static Extraction extract(String content) throws IOException {
        return new ArticleReader().extract("input", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
