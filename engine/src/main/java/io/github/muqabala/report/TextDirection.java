package io.github.muqabala.report;

/** The direction of a paragraph, by its first strong character (UAX #9, rules P2 and P3). */
enum TextDirection {
    LEFT_TO_RIGHT('\u2066'),
    RIGHT_TO_LEFT('\u2067');

    private static final char POP_ISOLATE = '\u2069';

    private final char isolate;

    TextDirection(char isolate) {
        this.isolate = isolate;
    }

    static TextDirection of(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            byte directionality = Character.getDirectionality(codePoint);
            if (directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return LEFT_TO_RIGHT;
            }
            if (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return RIGHT_TO_LEFT;
            }
        }
        return LEFT_TO_RIGHT;
    }

    /** The text in an isolate of this direction, so that neither it nor what stands beside it changes order. */
    String isolate(String text) {
        return isolate + text + POP_ISOLATE;
    }
}
