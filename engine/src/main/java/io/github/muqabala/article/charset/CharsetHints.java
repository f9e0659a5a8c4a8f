package io.github.muqabala.article.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an encoding beside the bytes.
 *
 * @param given what the caller says it is, which is final; null to find out
 * @param declared what a server says it is, by any name; one that does not exist or does not fit is passed over
 * @param html whether the bytes are a page, in which a {@code meta} element may name it and tags are not prose
 */
public record CharsetHints(
        @Nullable Charset given, @Nullable String declared, boolean html) {
    /** Of plain text of which nothing is known. */
    public static final CharsetHints NONE = new CharsetHints(null, null, false);
}
