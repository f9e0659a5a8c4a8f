package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    /** Rules are parted by semicolons here, + for allow and - for disallow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | /a                 | true",
                "-           | /a                 | true",
                "-/          | /a                 | false",
                "-/          | /robots.txt        | true",
                "-/a         | /a                 | false",
                "-/a         | /abc/d?e           | false",
                "-/a         | /b/a               | true",
                "-/a         | /A                 | true",
                "-/a/        | /a                 | true",
                // The longest decides, wherever it stands; of equals the allowing.
                "-/a;+/a/b   | /a/b/c             | true",
                "+/a/b;-/a   | /a/b/c             | true",
                "+/a;-/a/b   | /a/b/c             | false",
                "-/a/b;+/a/b | /a/b               | true",
                "-/*/b;+/a/b | /a/b               | true",
                "-/*.php;+/p | /page.php          | false",
                "+/page;-/*.ph | /page.php        | true",
                "-/;+/$      | /                  | true",
                "-/;+/$      | /a                 | false",
                // Wildcards.
                "-/*/print   | /news/1/print      | false",
                "-/*/print   | /print             | true",
                "-*/print    | /print             | false",
                "-/*.pdf$    | /a.pdf             | false",
                "-/*.pdf$    | /a.pdf.pdf         | false",
                "-/*.pdf$    | /a.pdf?b           | true",
                "-/a$        | /a                 | false",
                "-/a$        | /ab                | true",
                "-/a*$       | /ab                | false",
                "-/a*b*c     | /axbxc             | false",
                "-/a*b*c     | /acb               | true",
                "-/*a*a$     | /a                 | true",
                "-/*a*a$     | /aa                | false",
                "-/*?        | /a?b               | false",
                "-/*?        | /a                 | true",
                "-/**a       | /bca               | false",
                // A star or dollar of a path, which a pattern has to encode.
                "-/a%2Ab     | /a*b               | false",
                "-/a%2ab     | /a%2Ab             | false",
                "-/a%2Ab     | /axb               | true",
                "-/a%24      | /a$                | false",
                "-/a$b       | /a$b               | false",
                // The same octets are the same however written, unless they are reserved.
                "-/خبر       | /%D8%AE%D8%A8%D8%B1 | false",
                "-/%d8%ae%d8%a8%d8%b1 | /%D8%AE%D8%A8%D8%B1/1 | false",
                "-/%D8%AE    | /%d8%ae            | false",
                "-/%61       | /a                 | false",
                "-/a         | /%61               | false",
                "-/~a        | /%7Ea              | false",
                "-/a%2Fb     | /a/b               | true",
                "-/a/b       | /a%2Fb             | true",
                "-/a%2fb     | /a%2Fb             | false",
            })
    void aUrlIsAllowedByTheLongestRuleThatMatches(String rules, String path, boolean allowed) {
        StringBuilder file = new StringBuilder("User-agent: *\n");
        for (String rule : rules.split(";", -1)) {
            file.append(rule.replaceFirst("^\\+", "Allow: ").replaceFirst("^-", "Disallow: "))
                    .append('\n');
        }
        assertThat(allow(file.toString(), path)).isEqualTo(allowed);
    }

    @Test
    void theGroupsOfOurNameReplaceThoseOfAll() {
        String file = """
                # Everyone.
                User-agent: *
                Disallow: /

                User-Agent: Other
                User-agent: MUQABALA/1.0  # us
                Sitemap: https://example.com/sitemap.xml
                Crawl-delay: 10
                Disallow: /a

                user-agent: other
                disallow: /b

                USER-AGENT:muqabala
                DISALLOW :/c
                """;
        assertThat(allow(file, "/a")).isFalse();
        assertThat(allow(file, "/b")).isTrue();
        assertThat(allow(file, "/c")).isFalse();
        assertThat(allow(file, "/d")).isTrue();
    }

    @Test
    void aGroupOfOurNameWithoutRulesAllowsAll() {
        assertThat(allow("User-agent: *\nDisallow: /\nUser-agent: muqabala\n", "/a"))
                .isTrue();
    }

    @Test
    void namesThatOnlyBeginLikeOursAreOthers() {
        assertThat(allow("User-agent: muqabala-news\nDisallow: /", "/a")).isTrue();
        assertThat(allow("User-agent: muqa\nDisallow: /", "/a")).isTrue();
    }

    @Test
    void rulesOfNoGroupAndOtherLinesAreSkipped() {
        String file = "Disallow: /\n<html>\n:\nUser-agent\nUser-agent: *\nNonsense\nDisallow: /a";
        assertThat(allow(file, "/b")).isTrue();
        assertThat(allow(file, "/a")).isFalse();
    }

    @Test
    void linesEndInAnyWay() {
        String file = "\uFEFFUser-agent: *\rDisallow: /a\r\n\r\nDisallow: /b\nDisallow: /c#d";
        assertThat(allow(file, "/a")).isFalse();
        assertThat(allow(file, "/b")).isFalse();
        assertThat(allow(file, "/c")).isFalse();
        assertThat(allow(file, "/d")).isTrue();
    }

    private static boolean allow(String file, String path) {
        return RobotsRules.parse(file.getBytes(StandardCharsets.UTF_8)).allow(URI.create("https://example.com" + path));
    }
}
