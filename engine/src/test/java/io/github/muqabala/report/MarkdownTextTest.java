package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<script>alert(1)</script>, \\<script\\>alert(1\\)\\</script\\>",
                "[link](javascript:x), \\[link\\](javascript\\:x)",
                "*a* _b_ ~~c~~ `d`, \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`",
                "# no heading, \\# no heading",
                "- no item, \\- no item",
                "1. no item, 1\\. no item",
                "1) no item, 1\\) no item",
                "a | b, a \\| b",
                "&lt;, \\&lt;",
                "https://a.example, https\\://a.example",
                "www.a.example, www\\.a.example",
                "@name #1, \\@name \\#1",
                "$x$, \\$x\\$",
                "back\\slash, back\\\\slash",
            })
    void markupIsText(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @Test
    void plainTextStaysAsItIs() {
        String text = "Three words, well-known (so far): “quoted”. And 3.5% more!";
        assertThat(MarkdownText.of(text)).isEqualTo(text.replace("3.5", "3\\.5"));
    }

    @Test
    void itIsOneLineWithoutControls() {
        assertThat(MarkdownText.of(" one\n\n# two\u202E\0 ")).isEqualTo("one \\# two");
    }
}
