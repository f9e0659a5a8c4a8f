package io.github.muqabala.report;

/** Text from outside, made safe to show in a terminal. */
final class DisplayText {
    private DisplayText() {}

    /**
     * The text with every blank a space, and without control characters and controls of direction, which could forge
     * output or upset the terminal.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        // Everything that is left out or replaced lies in the Basic Multilingual Plane.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (!Character.isISOControl(c) && !isDirectionControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** The clean text, isolated in its own direction. */
    static String isolated(String text) {
        String clean = clean(text);
        return TextDirection.of(clean).isolate(clean);
    }

    private static boolean isDirectionControl(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
