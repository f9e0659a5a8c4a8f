package io.github.muqabala.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.text.Text;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void aTitleOfUsualLengthIsShownAsItIs() {
        assertThat(Headline.of(new Article("a.txt", Text.of("Title\ntext")))).isEqualTo("Title");
    }

    @Test
    void aTextWithoutLinesIsCutAfterAWord() {
        assertThat(Headline.of(new Article("a.txt", Text.of("word ".repeat(1000)))))
                .hasSizeLessThan(250)
                .endsWith("word …");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Headline.shortened("\uD83D\uDE00".repeat(500) + "x")).doesNotContainPattern("\\uD83D(?!\\uDE00)");
        assertThat(Headline.shortened("x" + "\uD83D\uDE00".repeat(500))).doesNotContainPattern("\\uD83D(?!\\uDE00)");
    }
}
