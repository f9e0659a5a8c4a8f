package io.github.muqabala.article.web;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says its answer is.
 *
 * @param name in lower case, without parameters; null if the server says nothing
 * @param charset as written; null if the server names none
 */
public record MediaType(@Nullable String name, @Nullable String charset) {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    static MediaType of(HttpHeaders headers) {
        return of(headers.firstValue("Content-Type").orElse(""));
    }

    /** What the field {@code Content-Type} says; an empty one is none. */
    public static MediaType of(String field) {
        String header = field.strip();
        int parameters = header.indexOf(';');
        String name = (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(header);
        return new MediaType(name.isEmpty() ? null : name, charset.find() ? charset.group(1) : null);
    }

    /** Whether there can be an article in it. What has no type is left to its reader. */
    public boolean isPage() {
        return name == null || PAGES.contains(name);
    }
}
