package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.com|https://example.com/",
                "HTTPS://Example.COM:443/A|https://example.com/A",
                "http://example.com:80|http://example.com/",
                "https://example.com:80/|https://example.com:80/",
                "https://example.com:/|https://example.com/",
                "https://example.com?q|https://example.com/?q",
                "https://example.com/a#b|https://example.com/a",
                "https://example.com/a b|https://example.com/a%20b",
                "https://example.com/خبر|https://example.com/%D8%AE%D8%A8%D8%B1",
                "https://example.com/%d8%ae/%zz%|https://example.com/%d8%ae/%25zz%25",
                "https://example.com/?q=خ&a[]=1|https://example.com/?q=%D8%AE&a%5B%5D=1",
                "https://example.com/a//b/../https://c|https://example.com/a//b/../https://c",
                "https://مثال.إختبار/|https://xn--mgbh0fb.xn--kgbechtv/",
                "https://bücher.example/|https://xn--bcher-kva.example/",
                "http://[::1]:8080/a|http://[::1]:8080/a",
                "http://127.0.0.1/|http://127.0.0.1/",
            })
    void addressesAreReadAsPeopleWriteThem(String text, String url) throws Exception {
        assertThat(WebAddress.parse(text)).hasToString(url);
        assertThat(WebAddress.parse(url)).hasToString(url);
    }

    @Test
    void whatIsCopiedAlongIsDropped() throws Exception {
        assertThat(WebAddress.parse("\uFEFF\u202B \u00A0https://example.com/a\u200F\u202C\r\n"))
                .hasToString("https://example.com/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "www.example.com", "example.com/a:b", "/a/b", "//example.com/", "خبر"})
    void anAddressBeginsWithItsScheme(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text))
                .isInstanceOf(WebException.class)
                .hasMessage(text.strip() + ": not the address of a page; begin it with https:// or http://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "ftp://example.com/",
                "javascript:alert(1)",
                "data:text/html,a",
                "jar:http://example.com/a.jar!/"
            })
    void otherSchemesAreRefused(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text))
                .isInstanceOf(WebException.class)
                .hasMessage(text + ": only pages of https and http are fetched; give an address that begins so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:",
                "https:///a",
                "https:a",
                "https://:80/",
                "https://a..b/",
                "https://-/",
                "https://a_b/",
                "https://a b/",
                "https://a:b/",
                "https://a:99999/",
                "https://a:99999999999/",
                "https://[::1/",
                "https://%31/",
                "https://[fe80::1%25eth0]/"
            })
    void aHostIsNeeded(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text))
                .isInstanceOf(WebException.class)
                .hasMessage(text + ": names no host that can be asked; check the address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://user:secret@example.com/", "https://example.com\\@127.0.0.1/", "https://@example.com/"})
    void usersAreRefusedAndTheirPasswordsNotRepeated(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text))
                .isInstanceOf(WebException.class)
                .hasMessageEndingWith(": its address names a user; give it without what stands before the @")
                .hasMessageNotContaining("secret");
    }

    @Test
    void addressesHaveALongestLength() throws Exception {
        String longest = "https://example.com/" + "a".repeat(7_980);
        assertThat(WebAddress.parse(longest)).hasToString(longest);
        assertThatThrownBy(() -> WebAddress.parse(longest + "a"))
                .isInstanceOf(WebException.class)
                .hasMessage(longest.substring(0, 1_000) + "…: longer than 8000 characters; check the address");
    }

    @Test
    void aMessageIsOneLine() {
        assertThatThrownBy(() -> WebAddress.parse("a\nb\u2028c\u001B[31md")).hasMessageStartingWith("a b c [31md: ");
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x, https://other.example/x",
        "//other.example/x, https://other.example/x",
        "http://example.com/x, http://example.com/x",
        "/x, https://example.com/x",
        "x, https://example.com/a/x",
        "../x y, https://example.com/x%20y",
        "?r=1, https://example.com/a/b?r=1",
        "#f, https://example.com/a/b",
        "/x:y#f, https://example.com/x:y",
    })
    void redirectsAreRelativeToTheirPage(String location, String url) throws Exception {
        assertThat(WebAddress.resolve(URI.create("https://example.com/a/b?q=1"), location))
                .hasToString(url);
    }
}
