package io.github.muqabala.article.plain;

import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.text.Text;
import java.util.List;

/** What a text pasted from a page says of itself. */
public final class PastedFields {
    private PastedFields() {}

    /** The fields. */
    public static List<MetadataField> of(Text text) {
        return List.of();
    }
}
