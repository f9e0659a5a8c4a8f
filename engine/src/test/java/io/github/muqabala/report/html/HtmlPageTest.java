package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.report.ComparisonSamples;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page is made of; what it does is in {@link PageInBrowserTest}. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HtmlPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"style", "script"})
    void thePolicyNamesTheDigestOfTheInlineText(String element) throws Exception {
        String page = write(ComparisonSamples.withEverything(), UiLanguage.ENGLISH);
        Matcher inline = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(page);
        assertThat(inline.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .contains(element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
        assertThat(inline.find()).as("another one").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void itSpeaksTheLanguageAskedFor(UiLanguage language) throws IOException {
        String page = write(ComparisonSamples.fixtures("ar-wire-a", "ar-edited"), language);
        assertThat(page)
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">")
                .contains(language == UiLanguage.ARABIC ? "كيف حُسبت الأرقام" : "How the figures are made");
    }

    @Test
    void whatAnArticleSaysIsTextAndNothingElse() throws IOException {
        String hostile =
                "</style></script><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \u202E \0 a b c d e f";
        String page = write(compare(hostile, hostile + " g"), UiLanguage.ENGLISH);
        assertThat(page)
                .doesNotContain("<script>alert", "<img", "\u202E", "\0")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[U+202E]", "\u2400");
        assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(1);
    }

    @Test
    void aTextInOneLineIsWrittenAsItComes() throws IOException {
        String line = "كلام ليس له آخر ".repeat(300_000);
        CountingWriter out = new CountingWriter();
        HtmlPage.write(compare(line.strip(), line + "إلا هنا"), UiLanguage.ENGLISH, null, out);
        assertThat(out.count).isBetween(9_000_000L, 20_000_000L);
        assertThat(out.longest).isLessThan(1_000_000);
    }

    @Test
    void oneWordOverAndOverIsMarkedWithinLimits() throws IOException {
        String word = "word ".repeat(100_000);
        CountingWriter out = new CountingWriter();
        HtmlPage.write(compare(word, word + "end"), UiLanguage.ENGLISH, null, out);
        assertThat(out.count).isBetween(1_000_000L, 10_000_000L);
    }

    private static Comparison compare(String left, String right) {
        return Comparison.of(
                new Article("left.txt", Text.of(left)),
                new Article("right.txt", Text.of(right)),
                ComparisonOptions.DEFAULT);
    }

    private static String write(Comparison comparison, UiLanguage language) throws IOException {
        StringWriter out = new StringWriter();
        HtmlPage.write(comparison, language, null, out);
        return out.toString();
    }

    /** Keeps nothing but how much there was, in all and at once. */
    private static final class CountingWriter extends Writer {
        private long count;
        private int longest;

        @Override
        public void write(char[] chars, int offset, int length) {
            count += length;
            longest = Math.max(longest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
