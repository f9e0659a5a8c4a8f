package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[one]\n[two]",
                "  [one line\u00A0of words]\u3000\r\n\r\n[two]\r",
                "[a]\u2028[b]\u2029[c]\u0085[d]\f[e]\u000B[f]",
                "\n \n\u00A0\n",
                "",
            })
    void linesAre(String drawing) {
        String text = drawing.replaceAll("[\\[\\]]", "");
        assertThat(Drawing.brackets(text, Lines.of(text))).isEqualTo(drawing);
    }
}
