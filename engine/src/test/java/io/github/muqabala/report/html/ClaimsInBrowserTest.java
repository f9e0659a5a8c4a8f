package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.report.ClaimSamples;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What a reader of claims sees and does. */
@Tag("browser")
class ClaimsInBrowserTest {
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
    @EnumSource
    void allIsReadableAtAnyWidthAndNothingIsLoaded(UiLanguage language) throws IOException {
        Path file = write(language);
        for (int width : new int[] {400, 1300}) {
            browser.resize(width, 900);
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                browser.requests();
                browser.open(file);
                assertThat(browser.requests()).hasSize(1);
                assertReadable();
                browser.hover(browser.find("#claim-1-2"));
                assertThat(browser.all(".parts .lit")).isNotEmpty();
                assertReadable();
            }
            assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardLeadsFromTheTextToTheListAndBack(UiLanguage language) throws IOException {
        browser.open(write(language));
        browser.is("document.getElementById('text-1-5').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#claim-1-5");
        browser.awaitDrawing();
        assertInSight("#claim-1-5");
        assertInSight("#text-1-5");
        browser.is("document.querySelector('#claim-1-5 a').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#text-1-5");
        assertInSight("#text-1-5");
    }

    @Test
    void readersChooseAnActorAndAStance() throws IOException {
        browser.open(write(UiLanguage.ENGLISH));
        assertThat(shown()).isEqualTo("1 2 3 4 5");
        browser.find("#articles article:first-child .by-actor").sendKeys("Egypt");
        assertThat(shown()).isEqualTo("1 2 4");
        browser.find("#articles article:first-child .by-stance").sendKeys("demands");
        assertThat(shown()).isEqualTo("4");
        assertThat(browser.text("#articles article:first-child .shown")).isEqualTo("1 / 5");
        assertThat(browser.all("#articles article:first-child .parts .n:not(.out)"))
                .hasSize(1);
        browser.find("#articles article:first-child .by-actor").sendKeys("all");
        browser.find("#articles article:first-child .by-stance").sendKeys("all");
        assertThat(shown()).isEqualTo("1 2 3 4 5");
    }

    @Test
    void arabicLettersStayJoinedAcrossMarks() throws IOException {
        browser.open(write(UiLanguage.ARABIC));
        assertThat(browser.is("[...document.querySelectorAll('.parts .claim')].every(mark => ['paddingLeft',"
                        + " 'paddingRight', 'marginLeft', 'marginRight', 'borderLeftWidth', 'borderRightWidth']"
                        + ".every(side => getComputedStyle(mark)[side] === '0px'))"))
                .isTrue();
    }

    private static String shown() {
        return browser.string("[...document.querySelectorAll('#articles article:first-child .claims > ol > li')]"
                + ".filter(item => item.checkVisibility()).map(item => item.dataset.claim).join(' ')");
    }

    private static void assertReadable() {
        assertThat(browser.string(Inline.resource("contrast.js").text())).isEqualTo("readable");
    }

    private static void assertInSight(String selector) {
        assertThat(browser.is("(box => box.top >= -2 && box.top < innerHeight)(document.querySelector('" + selector
                        + "').getBoundingClientRect())"))
                .as(selector)
                .isTrue();
    }

    private static Path write(UiLanguage language) throws IOException {
        Path file = folder.resolve("claims.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlPage.writeExtractions(
                    List.of(ClaimSamples.arabic(), ClaimSamples.english()).iterator(),
                    ClaimSamples.reader(),
                    language,
                    out);
        }
        return file;
    }
}
