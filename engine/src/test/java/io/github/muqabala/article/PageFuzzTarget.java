package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.html.Block;
import io.github.muqabala.article.html.HtmlPage;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.text.Lines;
import java.nio.charset.StandardCharsets;

/** Any bytes as a page in HTML. */
public final class PageFuzzTarget {
    private PageFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        HtmlPage page = HtmlPage.of(new String(input, StandardCharsets.UTF_8), "https://example.org/2024/04/24/bridge");
        page.blocks().forEach(block -> checkLine(block.text()));
        page.fields().forEach(PageFuzzTarget::checkField);
        checkText(page);
        ReadingProperties.extract("page.html", input, ReadingProperties.LENIENT);
    }

    private static void checkLine(String text) {
        assertThat(text).isNotEmpty();
        assertThat(text.chars().noneMatch(c -> Lines.isBreak((char) c)))
                .as(text)
                .isTrue();
    }

    private static void checkField(MetadataField field) {
        checkLine(field.value());
        boolean date = field.name() == MetadataField.Name.PUBLISHED || field.name() == MetadataField.Name.MODIFIED;
        if (date) {
            assertThat(PublicationDate.parse(field.value())).as(field.value()).isPresent();
        }
    }

    /** The text is the blocks of content in their order, and line feeds between them. */
    private static void checkText(HtmlPage page) {
        String text = page.text();
        int done = 0;
        for (Block block : page.blocks()) {
            if (block.kind().isContent()) {
                while (done < text.length() && text.charAt(done) == '\n') {
                    done++;
                }
                assertThat(text.startsWith(block.text(), done)).as(block.text()).isTrue();
                done += block.text().length();
            }
        }
        assertThat(done).isEqualTo(text.length());
    }
}
