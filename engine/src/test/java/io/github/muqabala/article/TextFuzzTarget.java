package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.charset.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes as an article: of every encoding and of none, compressed, pages, other formats. */
public final class TextFuzzTarget {
    private static final String MARK = "\uFEFF";

    private TextFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Optional<Extraction> strict = ReadingProperties.extract("input", input, ReadingProperties.STRICT);
        Optional<Extraction> lenient = ReadingProperties.extract("input", input, ReadingProperties.LENIENT);
        strict.ifPresent(read -> {
            assertThat(read.replaced()).isZero();
            assertThat(lenient.map(TextFuzzTarget::text)).contains(text(read));
            checkUnicode(input, read);
        });
    }

    /** What is in UTF-8 is read as it stands. */
    private static void checkUnicode(byte[] input, Extraction read) {
        boolean plain = !HtmlSign.isAtBeginningOf(input) && input[0] != 0x1F;
        if (plain && read.charset().equals(StandardCharsets.UTF_8)) {
            String written = new String(input, StandardCharsets.UTF_8);
            boolean marked = read.evidence() == Evidence.BYTE_ORDER_MARK;
            assertThat(text(read)).isEqualTo(marked ? written.substring(MARK.length()) : written);
        }
    }

    private static String text(Extraction read) {
        return read.article().text().original();
    }
}
