package io.github.muqabala.article.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells the old encodings of one byte a character by what they make of the languages written in them, with ICU. */
final class ByteStatistics {
    private static final int LOOKED_AT = 1 << 16;
    /** Of 100. */
    private static final int LEAST_CONFIDENCE = 20;
    /** In a headline, Arabic may look a little more like Hebrew; who reads news expects the former. */
    private static final int NEARLY_AS_CONFIDENT = 15;

    private static final String ARABIC = "windows-1256";

    private ByteStatistics() {}

    /** The likeliest encoding; null if none is likely. */
    static @Nullable Charset charset(byte[] bytes, boolean html) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(html);
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        CharsetMatch best = null;
        for (CharsetMatch match : detector.detectAll()) {
            // The multibyte forms of Unicode have been tried by other means.
            if (match.getName().startsWith("UTF-") || match.getConfidence() < LEAST_CONFIDENCE) {
                continue;
            }
            if (best == null || isArabicInstead(match, best)) {
                best = match;
            }
        }
        return best == null ? null : TextDecoder.charset(best.getName());
    }

    private static boolean isArabicInstead(CharsetMatch match, CharsetMatch best) {
        return match.getName().equals(ARABIC)
                && best.getName().startsWith("ISO-8859-8")
                && match.getConfidence() >= best.getConfidence() - NEARLY_AS_CONFIDENT;
    }
}
