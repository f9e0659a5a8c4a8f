package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The furniture and the credits of any text. */
public final class FurnitureFuzzTarget {
    private FurnitureFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Text text = Text.of(new String(input, StandardCharsets.UTF_8));
        List<Furniture> furniture = Furniture.of(text);
        assertThat(Furniture.of(Text.of(text.original()))).isEqualTo(furniture);
        Span all = new Span(0, text.original().length());
        int done = 0;
        for (Furniture part : furniture) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(done);
            assertThat(part.span().in(text.original())).isNotBlank();
            done = part.span().end();
        }
        Provenance provenance = Provenance.of(text, furniture);
        assertThat(Provenance.of(text, furniture)).isEqualTo(provenance);
        assertThat(provenance.outlets()).allMatch(all::contains);
        done = 0;
        for (Provenance.Credit credit : provenance.credits()) {
            assertThat(all.contains(credit.place())).isTrue();
            assertThat(credit.place().start()).isGreaterThanOrEqualTo(done);
            done = credit.place().start();
        }
    }
}
