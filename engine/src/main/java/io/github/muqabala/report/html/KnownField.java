package io.github.muqabala.report.html;

import io.github.muqabala.article.metadata.MetadataField;
import org.jspecify.annotations.Nullable;

/** Something known of an article, as the page shows it. */
record KnownField(MetadataField field) {

    String value() {
        return VisibleText.of(field.value());
    }

    /** A value of HTML's {@code dir}. */
    String direction() {
        String direction = ParagraphDirection.of(field.value(), 0, field.value().length());
        return direction == null ? "ltr" : direction;
    }

    /** Where the text says so; null if something else does. */
    @Nullable
    String offsets() {
        return Offsets.of(field.place());
    }
}
