package io.github.muqabala.article.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 that somebody read as windows-1252, or Latin 1, and wrote again: what was ليبيا is then Ù„ÙŠØ¨ÙŠØ§. */
public final class Mojibake {
    private static final int LEAST_CHARACTERS = 4;
    private static final char FIRST_CONTROL = '\u0080';

    /** The characters of the bytes from 0x80 to 0x9F; five of them stand for none. */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Mojibake() {}

    /**
     * What the text was, or null if it is none such: its characters must all be ones of those encodings, and their bytes
     * well-formed UTF-8 of at least a few characters that are not ASCII. Linear in its length, and at once where a
     * character is none of them.
     */
    public static @Nullable String restored(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = windows1252(text.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (!census.isWellFormed() || census.characters() < LEAST_CHARACTERS) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The byte of a character, or -1; bytes that stand for none were left as control characters. */
    private static int windows1252(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int high = HIGH.indexOf(c);
        return high < 0 ? -1 : FIRST_CONTROL + high;
    }
}
