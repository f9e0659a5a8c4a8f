package io.github.muqabala.corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Decodes a JSON string in UTF-8 in one pass, where nothing about it is unusual: the text of an article is nearly all of
 * its line, and half the time of reading a corpus went into decoding it.
 */
final class JsonString {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = LOWEST_BITS << 7;

    /** Which first bytes are of a character of one or two bytes that stands for itself in a string. */
    private static final boolean[] PLAIN = plain();

    private char[] chars = new char[1 << 12];
    private int length;
    private int end;

    /**
     * Decodes the string whose first byte after the quotation mark is at {@code from}.
     *
     * @param to where the line ends
     * @return whether the string was decoded; if not, as with {@code \}u escapes, characters beyond the Basic Multilingual
     *     Plane or any fault, the parser must take it
     */
    boolean decode(byte[] bytes, int from, int to) {
        if (chars.length < to - from) {
            chars = new char[to - from + (to - from) / 2];
        }
        char[] out = chars;
        int next = 0;
        int faults = 0;
        int i = from;
        while (i + 1 < to) {
            if (i + Long.BYTES <= to) {
                long eight = (long) EIGHT_BYTES.get(bytes, i);
                // Zero in each pair of bytes that leads and ends a letter.
                long unpaired = (eight & 0xC0E0C0E0C0E0C0E0L) ^ 0x80C080C080C080C0L;
                int letters = Long.numberOfTrailingZeros(unpaired) >>> 4;
                if (letters > 0) {
                    faults |= unpack(eight, letters, next);
                    next += letters;
                    i += 2 * letters;
                    continue;
                }
                if (isPlain(eight)) {
                    for (int k = 0; k < Long.BYTES; k++) {
                        out[next++] = (char) ((eight >>> (Byte.SIZE * k)) & 0xFF);
                    }
                    i += Long.BYTES;
                    continue;
                }
            }
            int first = bytes[i];
            int second = bytes[i + 1];
            if (first < 0 && PLAIN[first & 0xFF]) {
                out[next++] = (char) (((first & 0x1F) << 6) | (second & 0x3F));
                faults |= (second & 0xC0) ^ 0x80;
                i += 2;
            } else if (PLAIN[first & 0xFF]) {
                out[next++] = (char) first;
                i++;
            } else if (first == '"') {
                length = next;
                end = i + 1;
                return faults == 0;
            } else if (first == '\\') {
                char escaped = unescaped((byte) second);
                out[next++] = escaped;
                faults |= escaped == 0 ? 1 : 0;
                i += 2;
            } else {
                char letter = i + 2 < to ? ofThreeBytes(first, second, bytes[i + 2]) : 0;
                out[next++] = letter;
                faults |= letter == 0 ? 1 : 0;
                i += 3;
            }
        }
        return false;
    }

    /**
     * Writes four letters of two bytes each, of which the first {@code letters} are such.
     *
     * @return 0 unless one of these is an ASCII character written at too great a length
     */
    private int unpack(long eight, int letters, int at) {
        long four = ((eight & 0x001F001F001F001FL) << 6) | ((eight >>> 8) & 0x003F003F003F003FL);
        chars[at] = (char) four;
        chars[at + 1] = (char) (four >>> 16);
        chars[at + 2] = (char) (four >>> 32);
        chars[at + 3] = (char) (four >>> 48);
        long beyondAscii = four & 0x0780078007800780L;
        long overlong = (beyondAscii - 0x0001000100010001L) & 0x8000800080008000L;
        return (overlong << (Long.SIZE - Character.SIZE * letters)) == 0 ? 0 : 1;
    }

    /** Whether eight bytes are ASCII characters that stand for themselves. */
    private static boolean isPlain(long eight) {
        long controls = eight - ' ' * LOWEST_BITS;
        long quotes = (eight ^ ('"' * LOWEST_BITS)) - LOWEST_BITS;
        long backslashes = (eight ^ ('\\' * LOWEST_BITS)) - LOWEST_BITS;
        return ((eight | controls | quotes | backslashes) & HIGHEST_BITS) == 0;
    }

    /** The character that three bytes stand for; 0 if they stand for none. */
    private static char ofThreeBytes(int first, int second, int third) {
        char letter = (char) (((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
        boolean valid = (first & 0xF0) == 0xE0 && isTail(second) && isTail(third);
        return valid && letter >= 0x800 && !Character.isSurrogate(letter) ? letter : 0;
    }

    private static boolean isTail(int value) {
        return (value & 0xC0) == 0x80;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, ' ', 0x80, true);
        Arrays.fill(plain, 0xC2, 0xE0, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    /** What a letter after a backslash stands for; 0 if it is not one of those that stand for one character. */
    private static char unescaped(byte letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> (char) letter;
            default -> 0;
        };
    }

    /** The characters of the string that was decoded, which stand here until the next is. */
    char[] chars() {
        return chars;
    }

    /** How many they are. */
    int length() {
        return length;
    }

    /** The byte after the closing quotation mark. */
    int end() {
        return end;
    }
}
