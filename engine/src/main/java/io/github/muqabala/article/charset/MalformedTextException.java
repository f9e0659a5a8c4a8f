package io.github.muqabala.article.charset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes that are no text. The message says what is wrong and where, and is to be put after "is". */
public final class MalformedTextException extends IOException {
    private static final long serialVersionUID = 1;

    private final @Nullable String charset;

    private MalformedTextException(@Nullable String charset, String message) {
        super(message);
        this.charset = charset;
    }

    static MalformedTextException at(long offset, byte value, Charset charset) {
        String hex = Integer.toHexString(value & 0xFF).toUpperCase(Locale.ROOT);
        return new MalformedTextException(
                charset.name(), "not " + charset.name() + " text: byte " + offset + " (0x" + hex + ") is invalid");
    }

    static MalformedTextException binary(long offset) {
        return new MalformedTextException(null, "binary, not text: byte " + offset + " is zero");
    }

    static MalformedTextException unknown() {
        return new MalformedTextException(null, "in an encoding that cannot be told from its bytes");
    }

    /** The name of the encoding that the bytes are malformed in; null if they are in none that could be told. */
    public @Nullable String charset() {
        return charset;
    }
}
