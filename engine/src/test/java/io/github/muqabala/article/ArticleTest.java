package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Language;
import io.github.muqabala.text.Text;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void titleIsTheFirstLineWithAWord() {
        assertThat(article("\n\n  ———  \r\n  دول الجوار تجتمع في تونس \r\nتونس - …")
                        .title())
                .isEqualTo("دول الجوار تجتمع في تونس");
    }

    @Test
    void anArticleWithoutWordsIsCalledByItsSource() {
        assertThat(article(" … ").title()).isEqualTo("a.txt");
    }

    @Test
    void knowsItsLanguage() {
        assertThat(article("اجتمع الوزراء في تونس").language()).isEqualTo(Language.ARABIC);
    }

    private static Article article(String text) {
        return new Article("a.txt", Text.of(text));
    }
}
