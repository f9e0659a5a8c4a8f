package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    private static List<LexiconFile.Line> read(String text) {
        return LexiconFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "verbs.tsv");
    }

    @Test
    void aLineHasAClassFormsAndANote() {
        assertThat(read("# verbs\n\nsay\tقال; يقول\tby hand\n"))
                .containsExactly(new LexiconFile.Line("say", List.of("قال", "يقول"), "by hand"));
    }

    @Test
    void aMalformedLineIsToldWithItsNumber() {
        assertThatThrownBy(() -> read("say\tقال\t\nsay قال\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("verbs.tsv:2: not three fields");
    }
}
