package io.github.muqabala.article.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs as people paste them, in any script, and as servers redirect to them. */
public final class WebAddress {
    /** In characters, once encoded; what servers have to understand at least (RFC 9110, section 4.1). */
    private static final int MAX_LENGTH = 8_000;

    private static final int MAX_PORT = 65_535;

    /** As in RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:]*)(?::([0-9]*))?");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private WebAddress() {}

    /**
     * Reads a URL: letters that are not ASCII are percent-encoded, those of its host by IDNA; a fragment is dropped.
     *
     * @throws WebException if it is no URL of http or https, or one that names a user
     */
    public static URI parse(String text) throws WebException {
        String trimmed = trim(text);
        Matcher parts = PARTS.matcher(trimmed);
        if (!parts.matches() || parts.group(1) == null) {
            throw new WebException(trimmed, "not the address of a page", "begin it with https:// or http://");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new WebException(
                    trimmed, "only pages of https and http are fetched", "give an address that begins so");
        }
        if (parts.group(2) == null) {
            throw noHost(trimmed);
        }
        String path = parts.group(3).isEmpty() ? "/" : PercentEncoding.encode(parts.group(3));
        String query = parts.group(4) == null ? "" : "?" + PercentEncoding.encode(parts.group(4));
        try {
            URI url = new URI(scheme + "://" + authority(trimmed, scheme, parts.group(2)) + path + query);
            if (url.toString().length() > MAX_LENGTH) {
                throw new WebException(trimmed, "longer than " + MAX_LENGTH + " characters", "check the address");
            }
            if (url.getHost() != null && url.getPort() <= MAX_PORT) {
                return url;
            }
        } catch (URISyntaxException e) {
            // As for a host that is none.
        }
        throw noHost(trimmed);
    }

    /**
     * The URL that a redirect leads to.
     *
     * @param location a URL, or one relative to the base, as the HTTP client reads a header: a character for a byte
     * @throws WebException if it is not what {@link #parse} reads
     */
    static URI resolve(URI base, String location) throws WebException {
        String text = new String(location.strip().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (SCHEME.matcher(text).matches()) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(base.getScheme() + ":" + text);
        }
        int fragment = text.indexOf('#');
        String reference = PercentEncoding.encode(fragment < 0 ? text : text.substring(0, fragment));
        // URI would resolve both of these against the folder.
        boolean samePath = reference.isEmpty() || reference.startsWith("?");
        try {
            return parse(base.resolve(samePath ? base.getRawPath() + reference : reference)
                    .toString());
        } catch (IllegalArgumentException e) {
            throw noHost(text);
        }
    }

    /** Without spaces around it, and without the marks of direction that are copied along from Arabic text. */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static String authority(String text, String scheme, String authority) throws WebException {
        if (authority.indexOf('@') >= 0) {
            throw new WebException(
                    text.replace(authority, authority.substring(authority.lastIndexOf('@') + 1)),
                    "its address names a user",
                    "give it without what stands before the @");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw noHost(text);
        }
        String port = parts.group(2);
        boolean standard = port == null || port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return host(text, parts.group(1)) + (standard ? "" : ":" + port);
    }

    private static String host(String text, String host) throws WebException {
        try {
            return (host.startsWith("[") ? host : IDN.toASCII(host)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw noHost(text);
        }
    }

    private static WebException noHost(String text) {
        return new WebException(text, "names no host that can be asked", "check the address");
    }
}
