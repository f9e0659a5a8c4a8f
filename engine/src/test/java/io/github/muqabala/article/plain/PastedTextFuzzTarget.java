package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What any text has of furniture, headings, repetitions, credits and fields. */
public final class PastedTextFuzzTarget {
    private PastedTextFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Text text = Text.of(new String(input, StandardCharsets.UTF_8));
        List<Furniture> furniture = Furniture.of(text);
        assertThat(Furniture.of(Text.of(text.original()))).isEqualTo(furniture);
        assertInOrder(furniture.stream().map(Furniture::span).toList(), text);
        List<Span> headings = Heading.of(text).stream().map(Heading::span).toList();
        assertInOrder(headings, text);
        assertThat(headings)
                .noneMatch(heading ->
                        furniture.stream().anyMatch(part -> part.span().overlaps(heading)));
        assertInOrder(Repetition.of(text).stream().map(Repetition::span).toList(), text);

        Provenance provenance = Provenance.of(text, furniture);
        assertThat(Provenance.of(text, furniture)).isEqualTo(provenance);
        Span all = new Span(0, text.original().length());
        assertThat(provenance.outlets()).allMatch(all::contains);
        int done = 0;
        for (Provenance.Credit credit : provenance.credits()) {
            assertThat(all.contains(credit.place())).isTrue();
            assertThat(credit.place().start()).isGreaterThanOrEqualTo(done);
            done = credit.place().start();
        }
        assertThat(PastedFields.of(text)).allSatisfy(field -> {
            assertThat(field.value()).isNotBlank();
            assertThat(all.contains(Objects.requireNonNull(field.place()))).isTrue();
        });
    }

    private static void assertInOrder(List<Span> spans, Text text) {
        int done = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(done);
            assertThat(span.in(text.original())).isNotBlank();
            done = span.end();
        }
    }
}
