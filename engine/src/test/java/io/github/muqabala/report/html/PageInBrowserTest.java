package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.report.ComparisonSamples;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader of the page sees and does. */
@Tag("browser")
class PageInBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(folder);
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

    @ParameterizedTest
    @ValueSource(strings = {"j", "n"})
    void keysStepForwardThroughThePassagesInBothTextsAndSaySo(String key) throws IOException {
        Comparison comparison = ComparisonSamples.fixtures("ar-wire-a", "ar-edited");
        int last = comparison.passages().size();
        browser.open(comparison, UiLanguage.ENGLISH);
        assertThat(browser.text("#position")).isEqualTo(last + " passages");
        for (int i = 0; i < last; i++) {
            browser.press(key);
        }
        assertThat(browser.text("#position")).startsWith("Passage " + last + " of " + last);
        assertThat(browser.find("#position").getDomAttribute("aria-live")).isEqualTo("polite");
        assertInSight("#left-" + last);
        assertInSight("#right-" + last);
        assertThat(browser.all(".n.on")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "p"})
    void keysStepBackFromTheFirstToTheLast(String key) throws IOException {
        Comparison comparison = ComparisonSamples.fixtures("ar-wire-a", "ar-edited");
        int last = comparison.passages().size();
        browser.open(comparison, UiLanguage.ARABIC);
        browser.press(key);
        assertThat(browser.text("#position")).startsWith("المقطع " + last + " من " + last);
        assertInSight("#left-" + last);
        assertInSight("#right-" + last);
    }

    @Test
    void buttonsAndPassagesCanBeClicked() throws IOException {
        Comparison comparison = ComparisonSamples.fixtures("ar-wire-a", "ar-edited");
        int last = comparison.passages().size();
        browser.open(comparison, UiLanguage.ENGLISH);
        browser.find("#next").click();
        assertThat(browser.text("#position")).startsWith("Passage 1 of " + last);
        browser.find("#previous").click();
        assertThat(browser.text("#position")).startsWith("Passage " + last + " of " + last);
        browser.find("#left-2").click();
        assertThat(browser.text("#position")).startsWith("Passage 2 of " + last);
        assertInSight("#right-2");
    }

    @Test
    void everyPassageCanBeReachedByTabAndOpenedByEnter() throws IOException {
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            browser.press(Keys.TAB);
            order.append(
                            browser.string(
                                    "document.activeElement.id || document.activeElement.dataset.passage || document.activeElement.className"))
                    .append(' ');
        }
        assertThat(order.toString())
                .startsWith("skip exclude-quotes exclude-furniture least-words previous next 1 2 3 4 5 text left-1")
                .containsSubsequence("left-1", "left-5", "text", "right-2", "right-1", "right-4", "right-5", "right-3");
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        browser.is("document.getElementById('right-3').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.text("#position")).startsWith("Passage 3 of 5");
    }

    @Test
    void hoveringLightsUpAllPartners() throws IOException {
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        WebElement inTwo = browser.find("#left [data-p='2 3']");
        browser.hover(inTwo);
        assertThat(browser.all("#right span.lit"))
                .extracting(WebElement::getText)
                .containsExactly(
                        "Fishing boats left at dawn and the first ferry was full.",
                        "Fishing boats left at dawn and the first ferry was full.");
        assertThat(browser.all(".band.lit")).hasSize(2);
        browser.hover(browser.find("h1"));
        assertThat(browser.all(".lit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar-wire-a, ar-edited", "ar-wire-b, ar-page", "ar-quotes, ar-wire-a", "en-wire-a, en-edited"})
    void theFiguresOfThePageAreThoseOfTheEngine(String left, String right) throws IOException {
        assertFigures(ComparisonSamples.fixtures(left, right));
    }

    @Test
    void soTheyAreWhereEverythingOccurs() throws IOException {
        assertFigures(ComparisonSamples.withEverything());
    }

    private static void assertFigures(Comparison comparison) throws IOException {
        browser.open(comparison, UiLanguage.ENGLISH);
        List<Double> shares = List.of(
                comparison.left().composition().copiedShare(),
                comparison.right().composition().copiedShare());
        for (int i = 0; i < 2; i++) {
            String share = "document.querySelectorAll('.share')[" + i + "]";
            assertThat(browser.number("Number(" + share + ".dataset.share)")).isEqualTo(shares.get(i));
            long permille = Math.round(shares.get(i) * 1000);
            assertThat(browser.string(share + ".querySelector('.percent').textContent"))
                    .isEqualTo(permille / 10 + "." + permille % 10 + "%");
        }
    }

    /** The left article: 42 copied, 8 and 5 quoted, 9 furniture, 13 said twice, 10 own. */
    @Test
    void theSwitchesChangeWhatIsCounted() throws IOException {
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        assertThat(leftShare()).isEqualTo(42 / 52.0, within(1e-12));
        browser.find("#exclude-quotes").click();
        assertThat(leftShare()).isEqualTo(50 / 65.0, within(1e-12));
        browser.find("#exclude-furniture").click();
        assertThat(leftShare()).isEqualTo(50 / 74.0, within(1e-12));
        browser.find("#exclude-quotes").click();
        browser.find("#exclude-furniture").click();
        WebElement least = browser.find("#least-words");
        least.clear();
        least.sendKeys("11");
        assertThat(leftShare()).isEqualTo(28 / 52.0, within(1e-12));
        assertThat(browser.all("#left .n.below")).hasSize(2);
        browser.find("h1").click();
        browser.press("j");
        assertThat(browser.text("#position")).startsWith("Passage 1 of 3");
    }

    private static double leftShare() {
        return browser.number("Number(document.querySelector('.share').dataset.share)");
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsOverTheEdgeOfANarrowScreen(UiLanguage language) throws IOException {
        browser.resize(400, 800);
        browser.open(ComparisonSamples.fixtures("ar-wire-a", "ar-edited"), language);
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
        assertThat(browser.is("document.getElementById('right').getBoundingClientRect().top"
                        + " >= document.getElementById('left').getBoundingClientRect().bottom"))
                .isTrue();
        browser.press("j");
        browser.press("j");
        assertInSight("#left-2");
        assertInSight("#right-2");
    }

    @Test
    void inArabicThePageRunsFromRightToLeft() throws IOException {
        browser.open(ComparisonSamples.fixtures("en-wire-a", "en-edited"), UiLanguage.ARABIC);
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("rtl");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("ar");
        assertThat(browser.number("document.getElementById('left').getBoundingClientRect().left"))
                .isGreaterThan(browser.number("document.getElementById('right').getBoundingClientRect().left"));
        assertThat(browser.string("getComputedStyle(document.querySelector('#left .text p')).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void theDarkSchemeIsDarkAndReadable() throws IOException {
        browser.prefer("dark");
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        assertThat(browser.string("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(22, 23, 25)");
        assertContrast();
    }

    @Test
    void theLightSchemeIsReadable() throws IOException {
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        assertContrast();
    }

    /** Of all text on its ground, by the formula of WCAG 2.2: 4.5 to 1. */
    private static void assertContrast() {
        browser.press("j");
        String worst = browser.string(Inline.resource("contrast.js").text());
        assertThat(worst).isEqualTo("readable");
    }

    @Test
    void theFirstScriptThatRunsIsThePagesOwnAndTheLast() throws IOException {
        String hostile = """
                <script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">
                </style><style>body { display: none }</style></script></title></textarea>
                <svg onload="window.hacked = 3"><a href="javascript:window.hacked=4">one two three four five six seven</a>
                "><iframe src="https://attacker.example/"></iframe> ' onmouseover='window.hacked=5
                \u202Eeight nine\u202C ten \0 eleven \u2067twelve <!-- thirteen --> &lt;b&gt; ${fourteen} @if(true) {{fifteen}}
                """;
        Metadata metadata = Metadata.of(hostile, "javascript:window.hacked=6", hostile, hostile, "\"><b>");
        browser.open(
                Comparison.of(
                        new Article(hostile, Text.of(hostile), metadata),
                        new Article("b", Text.of(hostile + " sixteen")),
                        ComparisonOptions.DEFAULT),
                UiLanguage.ENGLISH);
        browser.press("j");
        browser.hover(browser.find("#left .p"));
        assertThat(browser.is("window.hacked")).isFalse();
        assertThat(browser.is("document.querySelector('img, iframe, .text style, .text a:not(.n)')"))
                .isFalse();
        assertThat(browser.text("#left .text"))
                .contains(
                        "<script>window.hacked = 1</script>",
                        "</style><style>",
                        "[U+202E]eight",
                        "\u2400",
                        "&lt;b&gt;");
        assertThat(browser.all("a[href^='javascript']")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        browser.requests();
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        assertThat(browser.requests()).hasSize(1).allMatch(request -> request.contains("report.html"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePolicyRefusesAScriptThatSomebodyPutsIntoThePage() throws IOException {
        browser.open(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        browser.is("(() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1';"
                + " document.body.append(s); })()");
        assertThat(browser.is("window.hacked")).isFalse();
        assertThat(browser.complaints()).isNotEmpty();
    }

    /** Whether something can be seen in its pane and in the window. */
    private static void assertInSight(String selector) {
        String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
        String pane = "document.querySelector('" + selector + "').closest('.text').getBoundingClientRect()";
        long end = System.nanoTime() + 3_000_000_000L;
        while (!browser.is(box + ".top >= " + pane + ".top && " + box + ".bottom <= " + pane + ".bottom && " + box
                        + ".bottom <= innerHeight")
                && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(browser.number(box + ".top")).isGreaterThanOrEqualTo(browser.number(pane + ".top"));
        assertThat(browser.number(box + ".bottom")).isLessThanOrEqualTo(browser.number(pane + ".bottom"));
        assertThat(browser.number(box + ".bottom")).isLessThanOrEqualTo(browser.number("innerHeight"));
    }
}
