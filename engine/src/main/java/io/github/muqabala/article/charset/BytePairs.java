package io.github.muqabala.article.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 that has no mark: of each two bytes the upper one is the number of an alphabet's page, which for Latin,
 * Greek, Cyrillic, Hebrew and Arabic is a control byte that no text of one byte a character has.
 */
final class BytePairs {
    private static final int LAST_PAGE = 0x08;
    private static final int LOOKED_AT = 1 << 14;
    private static final double MOST = 0.6;
    private static final double FEW = 0.2;

    private BytePairs() {}

    /** UTF-16 in the order that fits; null if neither does. */
    static @Nullable Charset charset(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += isPage(bytes[2 * i]) ? 1 : 0;
            second += isPage(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || pairs == 0) {
            return null;
        }
        if (first > MOST * pairs && second < FEW * pairs) {
            return StandardCharsets.UTF_16BE;
        }
        return second > MOST * pairs && first < FEW * pairs ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean isPage(byte value) {
        return value >= 0 && value <= LAST_PAGE;
    }
}
