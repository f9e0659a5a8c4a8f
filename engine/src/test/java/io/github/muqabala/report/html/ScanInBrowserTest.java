package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.report.ScanPages;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader of the pages of a scan sees and does. */
@Tag("browser")
class ScanInBrowserTest {
    private static final String HOSTILE =
            "</style><script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\"> \u202Elong"
                    + "x".repeat(100);

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(folder);
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (JsonNode gold : json.readTree(Fixtures.gold()).get("articles")) {
            lines.add(json.createObjectNode()
                    .put("text", Fixtures.article(gold.get("id").asText()))
                    .put("title", gold.get("title").asText())
                    .put("date", gold.get("date").asText())
                    .toString());
        }
        lines.add(json.createObjectNode()
                .put("text", Fixtures.article("en-wire-a"))
                .put("id", HOSTILE)
                .put("title", HOSTILE)
                .put("source", HOSTILE)
                .put("date", HOSTILE)
                .toString());
        Path file = Files.write(folder.resolve("news.jsonl"), lines);
        Corpus corpus = Corpus.of(List.of(file), CorpusOptions.DEFAULT);
        ScanResult result = Scan.of(
                corpus, new ScanOptions(new JoinThresholds(0.8, 0.6), 3, false, 15, 1, false), ScanListener.NONE);
        for (UiLanguage language : UiLanguage.values()) {
            Path report = folder.resolve(language.tag());
            Files.createDirectories(report.resolve("pairs"));
            ScanPages.write(result, new ArticleTexts(corpus, result, 1), language, (name, page) -> {
                try (Writer out = Files.newBufferedWriter(report.resolve(name))) {
                    page.writeTo(out);
                }
            });
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void resize() {
        browser.resize(1300, 900);
        browser.prefer("light");
    }

    private static void open(UiLanguage language) {
        browser.open(folder.resolve(language.tag()).resolve(ScanPages.INDEX));
    }

    @Test
    void theKeyboardLeadsToAPairAndBackToItsCluster() {
        open(UiLanguage.ENGLISH);
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.string("document.activeElement.textContent")).startsWith("1 and 2, not known");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("/pairs/0001.html");
        assertThat(browser.all(".pane")).hasSize(2);
        browser.press(Keys.TAB);
        browser.press(Keys.TAB);
        assertThat(browser.string("document.activeElement.className")).isEqualTo("back");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("/index.html#cluster-1");
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsOverTheEdgeOfANarrowScreen(UiLanguage language) {
        browser.resize(400, 800);
        open(language);
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
        assertThat(
                        browser.number(
                                "Math.max(...[...document.querySelectorAll('.dot')].map(e => e.getBoundingClientRect().right))"))
                .isLessThanOrEqualTo(400);
    }

    @Test
    void inArabicTimeRunsFromRightToLeft() {
        open(UiLanguage.ARABIC);
        assertThat(browser.is("(() => { const [a, b] = document.querySelectorAll('.timeline circle');"
                        + " return a.getBoundingClientRect().left > b.getBoundingClientRect().left; })()"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void allTextIsReadable(String scheme) {
        browser.prefer(scheme);
        open(UiLanguage.ENGLISH);
        assertThat(browser.string(Inline.resource("contrast.js").text())).isEqualTo("readable");
    }

    @Test
    void nothingThatAnArticleSaysIsRunOrAskedFor() {
        browser.requests();
        open(UiLanguage.ENGLISH);
        assertThat(browser.is("window.hacked")).isFalse();
        assertThat(browser.is("document.querySelector('img, script')")).isFalse();
        assertThat(browser.text("main")).contains("<script>window.hacked = 1</script>", "[U+202E]");
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }
}
