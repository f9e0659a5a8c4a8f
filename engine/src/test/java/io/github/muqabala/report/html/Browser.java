package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window, and the page that is open in it. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final Path folder;
    private final ChromeDriver driver;

    /** The driver is named, so that Selenium looks for none in the network. */
    Browser(Path folder) {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no browser: Debian has it as chromium and chromium-driver");
        this.folder = folder;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        File executable = DRIVER.toFile();
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(executable)
                        .build(),
                options);
        resize(1300, 900);
    }

    /** Writes a comparison as a page and opens it from disk. */
    void open(Comparison comparison, UiLanguage language) throws IOException {
        Path file = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlPage.write(comparison, language, null, out);
        }
        open(file);
    }

    /** Opens a page that is there, and waits for it to be drawn: what is pressed before that, Chromium drops. */
    void open(Path file) {
        driver.get(file.toUri().toString());
        awaitDrawing();
    }

    void awaitDrawing() {
        driver.executeAsyncScript(
                "const drawn = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => drawn()))");
    }

    /** The address of the page that is open. */
    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefer(String colorScheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    double number(String expression) {
        Object value = driver.executeScript("return " + expression);
        assertThat(value).as(expression).isInstanceOf(Number.class);
        return ((Number) value).doubleValue();
    }

    boolean is(String expression) {
        return Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")"));
    }

    String string(String expression) {
        return String.valueOf(driver.executeScript("return String(" + expression.strip() + ")"));
    }

    /** What the page has asked for since it was opened, and what the browser complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
