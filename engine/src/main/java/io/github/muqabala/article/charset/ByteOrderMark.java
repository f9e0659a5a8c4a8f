package io.github.muqabala.article.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The first bytes that name an encoding; those of UTF-32 before those of UTF-16 that they begin with. */
enum ByteOrderMark {
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_32_LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32_BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_16_LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16_BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;
    /** The bytes, a character each. */
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static @Nullable ByteOrderMark of(byte[] text) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(text)) {
                return mark;
            }
        }
        return null;
    }

    private boolean begins(byte[] text) {
        if (text.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((text[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return bytes.length();
    }
}
