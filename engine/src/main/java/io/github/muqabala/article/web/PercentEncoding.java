package io.github.muqabala.article.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths and queries of URLs in the characters that RFC 3986 allows there; the others as {@code %XX} of UTF-8. */
final class PercentEncoding {
    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = "!$&'()*+,;=:@/?";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** What people and careless servers write; what is encoded already stays as it is. */
    static String encode(String text) {
        return write(text, false);
    }

    /** The same for all ways to write a path: nothing encoded that need not be, and in capitals (section 6.2.2). */
    static String normalize(String text) {
        return write(text, true);
    }

    private static String write(String text, boolean normal) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder written = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int octet = octet(bytes, i);
            if (octet >= 0) {
                if (!normal) {
                    written.append('%').append((char) bytes[i + 1]).append((char) bytes[i + 2]);
                } else if (isUnreserved(octet)) {
                    written.append((char) octet);
                } else {
                    written.append('%').append(HEX.toHexDigits((byte) octet));
                }
                i += 2;
            } else if (isUnreserved(bytes[i]) || RESERVED.indexOf(bytes[i]) >= 0) {
                written.append((char) bytes[i]);
            } else {
                written.append('%').append(HEX.toHexDigits(bytes[i]));
            }
        }
        return written.toString();
    }

    /** What is encoded at i; -1 if nothing is. */
    private static int octet(byte[] bytes, int i) {
        return bytes[i] == '%'
                        && i + 2 < bytes.length
                        && HexFormat.isHexDigit(bytes[i + 1])
                        && HexFormat.isHexDigit(bytes[i + 2])
                ? (HexFormat.fromHexDigit(bytes[i + 1]) << 4) | HexFormat.fromHexDigit(bytes[i + 2])
                : -1;
    }

    private static boolean isUnreserved(int octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || UNRESERVED.indexOf(octet) >= 0;
    }
}
