package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Lines;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any bytes as what comes from the web beside pages: addresses, redirects, headers, compressed bodies, robots.txt. */
public final class WebFuzzTarget {
    private static final URI BASE = URI.create("https://example.org/news/bridge?page=1");
    private static final int LIMIT = 1 << 16;

    private WebFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        addresses(text);
        header(text);
        for (String coding : List.of("gzip", "deflate", text)) {
            body(coding, input);
        }
        RobotsRules rules = RobotsRules.parse(input);
        assertThat(RobotsRules.parse(input).allow(BASE)).isEqualTo(rules.allow(BASE));
    }

    private static void addresses(String text) {
        try {
            URI url = WebAddress.parse(text);
            check(url);
            assertThat(WebAddress.parse(url.toString())).isEqualTo(url);
        } catch (WebException e) {
            check(e);
        }
        try {
            check(WebAddress.resolve(BASE, text));
        } catch (WebException e) {
            check(e);
        }
    }

    private static void check(URI url) {
        assertThat(url.getScheme()).isIn("http", "https");
        assertThat(url.getHost()).isNotEmpty();
        assertThat(url.getRawUserInfo()).isNull();
        assertThat(url.getRawFragment()).isNull();
        assertThat(url.toString().chars().allMatch(c -> c > ' ' && c < '\u007F'))
                .isTrue();
        RobotsRules.NONE.allow(url);
    }

    private static void header(String text) {
        MediaType type = MediaType.of(headers("Content-Type", text));
        assertThat(type.name()).isNotEqualTo("");
        assertThat(type.charset()).isNotEqualTo("");
    }

    private static void body(String coding, byte[] body) {
        try {
            BodyStart start = ContentCoding.decode(BASE, headers("Content-Encoding", coding), body, LIMIT);
            assertThat(start.bytes().length).isLessThanOrEqualTo(Math.max(LIMIT, body.length));
        } catch (WebException e) {
            check(e);
        }
    }

    private static HttpHeaders headers(String name, String value) {
        return HttpHeaders.of(Map.of(name, List.of(value)), (key, entry) -> true);
    }

    private static void check(WebException problem) {
        assertThat(String.valueOf(problem.getMessage()))
                .matches(
                        message -> message.chars().noneMatch(c -> Lines.isBreak((char) c) || Character.isISOControl(c)),
                        "one line");
    }
}
