package io.github.muqabala.report.html;

import org.jspecify.annotations.Nullable;

/**
 * Which way a paragraph runs. HTML's {@code auto} goes by the first letter, which is wrong for a paragraph of Arabic that
 * begins with a foreign name; where most letters say otherwise, they decide.
 */
final class ParagraphDirection {
    private ParagraphDirection() {}

    /** A value of HTML's {@code dir}; null where no letter says anything. */
    static @Nullable String of(String text, int start, int end) {
        int right = 0;
        int left = 0;
        boolean firstIsRight = false;
        int codePoint;
        for (int i = start; i < end; i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            byte directionality = Character.getDirectionality(codePoint);
            if (directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                left++;
            } else if (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                firstIsRight |= left + right == 0;
                right++;
            }
        }
        if (left + right == 0) {
            return null;
        }
        if (left == right || firstIsRight == right > left) {
            return "auto";
        }
        return right > left ? "rtl" : "ltr";
    }
}
