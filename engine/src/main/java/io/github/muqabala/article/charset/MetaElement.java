package io.github.muqabala.article.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page names in a {@code meta} element or an XML declaration near its beginning. */
final class MetaElement {
    /** Browsers look at 1,024 bytes, but pages there are that put their scripts first. */
    private static final int LOOKED_AT = 1 << 14;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta|\\?xml)\\s[^>]{0,1000}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private MetaElement() {}

    /** The name it gives; null if none. */
    static @Nullable String charset(byte[] page) {
        String beginning = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(beginning).replaceAll(""));
        return declaration.find() ? declaration.group(1) : null;
    }
}
