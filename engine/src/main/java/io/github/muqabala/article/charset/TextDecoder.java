package io.github.muqabala.article.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text in the encoding they are in. Well-formed UTF-8 is taken for that whatever is declared, since a
 * declaration is often that of another page and text in other encodings is well-formed only by a chance in millions.
 */
public final class TextDecoder {
    /** What publishers call by the left name is mostly the right one, which says more (WHATWG, "Encoding Standard"). */
    private static final Map<String, String> SUPERSETS = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "iso-8859-11", "x-windows-874",
            "gb2312", "GBK",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949");

    /** What to do with bytes that are no text in their encoding. */
    public enum Malformed {
        /** Throw. */
        REPORT,
        /** Put U+FFFD for them and count. */
        REPLACE
    }

    private record Found(@Nullable Charset charset, Evidence evidence, int skip) {}

    private TextDecoder() {}

    /**
     * Decodes all of some bytes; linear in their number.
     *
     * @throws MalformedTextException if they are binary, in no encoding that can be told, or malformed in theirs and not
     *     to be replaced
     */
    public static DecodedText decode(byte[] bytes, CharsetHints hints, Malformed malformed)
            throws MalformedTextException {
        Found found = find(bytes, hints);
        Charset charset = found.charset();
        if (charset == null) {
            if (malformed == Malformed.REPORT) {
                throw MalformedTextException.unknown();
            }
            charset = StandardCharsets.UTF_8;
        }
        return decode(bytes, found.skip(), charset, found.evidence(), malformed);
    }

    /** The encoding that goes by a name, or what that name is mostly used for; null if there is none. */
    static @Nullable Charset charset(String name) {
        try {
            String known = SUPERSETS.get(name.strip().toLowerCase(Locale.ROOT));
            return Charset.forName(known == null ? name.strip() : known);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Found find(byte[] bytes, CharsetHints hints) throws MalformedTextException {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (hints.given() != null) {
            int skip = mark != null && mark.charset().equals(hints.given()) ? mark.length() : 0;
            return new Found(hints.given(), Evidence.GIVEN, skip);
        }
        if (mark != null) {
            return new Found(mark.charset(), Evidence.BYTE_ORDER_MARK, mark.length());
        }
        Charset pairs = BytePairs.charset(bytes);
        if (pairs != null) {
            return new Found(pairs, Evidence.BYTE_PAIRS, 0);
        }
        refuseZeros(bytes);
        Utf8Census utf8 = Utf8Census.of(bytes);
        if (utf8.isWellFormed()) {
            return new Found(StandardCharsets.UTF_8, Evidence.WELL_FORMED, 0);
        }
        Charset declared = fitting(hints.declared(), utf8);
        if (declared != null) {
            return new Found(declared, Evidence.HTTP_HEADER, 0);
        }
        Charset meta = hints.html() ? fitting(MetaElement.charset(bytes), utf8) : null;
        if (meta != null) {
            return new Found(meta, Evidence.META_ELEMENT, 0);
        }
        if (utf8.isDamaged()) {
            return new Found(StandardCharsets.UTF_8, Evidence.STATISTICS, 0);
        }
        return new Found(ByteStatistics.charset(bytes, hints.html()), Evidence.STATISTICS, 0);
    }

    /** The encoding that is declared, unless that is UTF-8 and most of the bytes are not. */
    private static @Nullable Charset fitting(@Nullable String name, Utf8Census utf8) {
        Charset charset = name == null ? null : charset(name);
        if (charset == null
                || charset.name().startsWith("UTF-16")
                || charset.name().startsWith("UTF-32")) {
            // Of these a declaration in single bytes cannot be true.
            return null;
        }
        return charset.equals(StandardCharsets.UTF_8) && !utf8.isDamaged() ? null : charset;
    }

    private static void refuseZeros(byte[] bytes) throws MalformedTextException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw MalformedTextException.binary(i);
            }
        }
    }

    private static DecodedText decode(byte[] bytes, int skip, Charset charset, Evidence evidence, Malformed malformed)
            throws MalformedTextException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        int replaced = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (malformed == Malformed.REPORT) {
                throw MalformedTextException.at(in.position(), bytes[in.position()], charset);
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            replaced++;
        }
        decoder.flush(out);
        return new DecodedText(out.flip().toString(), charset, evidence, replaced);
    }
}
