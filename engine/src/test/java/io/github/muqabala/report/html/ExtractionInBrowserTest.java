package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of the page of what was read sees. */
@Tag("browser")
class ExtractionInBrowserTest {
    private static final String HOSTILE = ExtractionPageTest.HOSTILE;

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingRunsAndAllIsReadableOnANarrowScreen(UiLanguage language) throws IOException {
        Path file = folder.resolve("read.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlPage.writeExtractions(
                    List.of(
                                    ExtractionPageTest.extract("news.html", Fixtures.article("ar-page")),
                                    ExtractionPageTest.extract(HOSTILE, HOSTILE + "\n\n" + HOSTILE))
                            .iterator(),
                    null,
                    language,
                    out);
        }
        try (Browser browser = new Browser(folder)) {
            browser.resize(400, 800);
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                browser.requests();
                browser.open(file);
                assertThat(browser.requests()).hasSize(1);
                assertThat(browser.string(Inline.resource("contrast.js").text()))
                        .isEqualTo("readable");
            }
            assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
            assertThat(browser.is("window.hacked")).isFalse();
            assertThat(browser.is("document.querySelector('img, script')")).isFalse();
            assertThat(browser.text("main")).contains("<script>window.hacked = 1</script>", "[U+202E]");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
