package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.AlignmentSamples;
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

/** What a reader of several articles side by side sees and does. */
@Tag("browser")
class AlignmentInBrowserTest {
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
                assertThat(browser.string(Inline.resource("contrast.js").text()))
                        .isEqualTo("readable");
            }
            assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardLeadsFromABadgeToTheWordsAndOnToTheText(UiLanguage language) throws IOException {
        browser.open(write(language));
        browser.is("document.querySelector('a.badge').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#held-0-0");
        assertInSight("#held-0-0");
        browser.is("document.querySelector('#held-0-0 figcaption a').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#said-1-1");
        browser.awaitDrawing();
        assertInSight("#said-1-1");
    }

    @Test
    void readersChooseAnActorAnArticleAndAFinding() throws IOException {
        browser.open(write(UiLanguage.ENGLISH));
        browser.find(".by-actor").sendKeys("Norway");
        assertThat(shown("tbody tr", "actor")).isEqualTo("Norway");
        assertThat(shown(".difference", "verdict")).isEqualTo("OPPOSING_POSITIONS");
        assertThat(shown(".position", "actors")).isEqualTo("Norway");
        browser.find(".by-actor option:first-child").click();
        browser.find(".by-verdict").sendKeys("the numbers differ");
        assertThat(shown(".difference", "verdict")).isEqualTo("NUMBER_DIFFERS");
        browser.find(".by-verdict option:first-child").click();
        browser.find(".by-article").sendKeys("2");
        assertThat(browser.all("a.badge:not(.out)")).hasSize(1);
        browser.find(".by-article option:first-child").click();
        assertThat(browser.all(".item[hidden]")).isEmpty();
        assertThat(browser.text(".shown")).isEmpty();
    }

    @Test
    void aLinkToWhatIsLeftOutBringsItBack() throws IOException {
        browser.open(write(UiLanguage.ENGLISH));
        browser.find(".by-verdict").sendKeys("the numbers differ");
        browser.is("document.getElementById('held-0-0').hidden = true");
        browser.is("document.querySelector('a.badge').focus()");
        browser.press(Keys.ENTER);
        browser.awaitDrawing();
        assertInSight("#held-0-0");
    }

    private static String shown(String selector, String key) {
        return browser.string("[...document.querySelectorAll('" + selector + "')]"
                + ".filter(item => item.checkVisibility()).map(item => item.dataset." + key + ").join(' ')");
    }

    private static void assertInSight(String selector) {
        assertThat(browser.is(
                        "(box => box.top >= -2 && box.top < innerHeight && box.height > 0)(document.querySelector('"
                                + selector + "').getBoundingClientRect())"))
                .as(selector)
                .isTrue();
    }

    private static Path write(UiLanguage language) throws IOException {
        Path file = folder.resolve("alignment.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlPage.writeAlignment(AlignmentSamples.ports(), language, out);
        }
        return file;
    }
}
