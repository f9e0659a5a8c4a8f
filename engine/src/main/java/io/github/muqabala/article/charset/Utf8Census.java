package io.github.muqabala.article.charset;

/**
 * How much of some bytes is well-formed UTF-8.
 *
 * @param characters how many characters of more than one byte there are
 * @param invalid how many bytes are a part of none, and no ASCII
 */
record Utf8Census(int characters, int invalid) {
    /** So many good characters to a bad byte make a text UTF-8 that was damaged. */
    private static final int DAMAGED = 20;

    static Utf8Census of(byte[] bytes) {
        int characters = 0;
        int invalid = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            characters += length > 1 ? 1 : 0;
            invalid += length > 1 ? 0 : 1;
            i += length;
        }
        return new Utf8Census(characters, invalid);
    }

    boolean isWellFormed() {
        return invalid == 0;
    }

    boolean isDamaged() {
        return characters > DAMAGED * invalid;
    }

    /** Bytes of the character at a place; 1 if none is there. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4
                ? 4
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
