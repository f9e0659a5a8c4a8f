package io.github.muqabala.passage;

import io.github.muqabala.text.Text;

/**
 * The punctuation that clings to the outer words of a run on both sides alike: opening quotation marks before it, the
 * full stop after it. It belongs to what was copied, though it is no word.
 */
final class Margin {
    private Margin() {}

    /** How many characters directly before the given tokens are the same and neither blank nor part of a token. */
    static int before(Text left, int leftToken, Text right, int rightToken) {
        String a = left.original();
        String b = right.original();
        int aFirst = left.tokens().start(leftToken);
        int bFirst = right.tokens().start(rightToken);
        int aLimit = leftToken == 0 ? 0 : left.tokens().end(leftToken - 1);
        int bLimit = rightToken == 0 ? 0 : right.tokens().end(rightToken - 1);
        int margin = 0;
        while (aFirst - margin > aLimit && bFirst - margin > bLimit) {
            int codePoint = a.codePointBefore(aFirst - margin);
            if (isBlank(codePoint) || codePoint != b.codePointBefore(bFirst - margin)) {
                break;
            }
            margin += Character.charCount(codePoint);
        }
        return margin;
    }

    /** How many characters directly after the given tokens are the same and neither blank nor part of a token. */
    static int after(Text left, int leftToken, Text right, int rightToken) {
        String a = left.original();
        String b = right.original();
        int aEnd = left.tokens().end(leftToken);
        int bEnd = right.tokens().end(rightToken);
        boolean aLast = leftToken + 1 == left.tokens().size();
        boolean bLast = rightToken + 1 == right.tokens().size();
        int aLimit = aLast ? a.length() : left.tokens().start(leftToken + 1);
        int bLimit = bLast ? b.length() : right.tokens().start(rightToken + 1);
        int margin = 0;
        while (aEnd + margin < aLimit && bEnd + margin < bLimit) {
            int codePoint = a.codePointAt(aEnd + margin);
            if (isBlank(codePoint) || codePoint != b.codePointAt(bEnd + margin)) {
                break;
            }
            margin += Character.charCount(codePoint);
        }
        return margin;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
