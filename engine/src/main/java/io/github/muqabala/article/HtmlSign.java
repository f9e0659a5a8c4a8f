package io.github.muqabala.article;

import java.util.regex.Pattern;

/** What a page in HTML is told by. */
final class HtmlSign {
    private static final int LOOKED_AT = 4096;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:\\s|\\uFEFF|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile(".*\\.x?html?(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlSign() {}

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether bytes in any encoding begin as a page does. */
    static boolean isAtBeginningOf(byte[] bytes) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            // What is not ASCII stands for nothing here, and of UTF-16 and byte-order marks only the rest is.
            if (bytes[i] > 0) {
                beginning.append((char) bytes[i]);
            }
        }
        return BEGINNING.matcher(beginning).matches();
    }
}
