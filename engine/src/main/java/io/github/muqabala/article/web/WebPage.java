package io.github.muqabala.article.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched.
 *
 * @param url where it was found in the end, after redirects; without a fragment
 * @param contentType its media type in lower case and without parameters, such as {@code text/html}; null if not told
 * @param charset the encoding that its server names, as written there; null if none
 * @param body its bytes, decompressed; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Pages are handed on, not compared.
public record WebPage(
        URI url, @Nullable String contentType, @Nullable String charset, byte[] body) {}
