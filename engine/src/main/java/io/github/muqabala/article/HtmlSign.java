package io.github.muqabala.article;

import io.github.muqabala.text.Lines;
import java.util.List;
import java.util.Locale;

/** What a page in HTML is told by. Every text is asked, so no pattern is made ready for it. */
final class HtmlSign {
    private static final int LOOKED_AT = 4096;
    /** Where a byte-order mark may be. */
    private static final int MARK = 3;

    private static final List<String> OPENINGS =
            List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div");
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz");

    private HtmlSign() {}

    static boolean isName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(folded::endsWith);
    }

    /** Whether bytes in any encoding begin as a page does, comments and an XML declaration before it aside. */
    static boolean isAtBeginningOf(byte[] bytes) {
        String beginning = beginning(bytes);
        int at = 0;
        while (at < beginning.length()) {
            if (Lines.isBlank(beginning.charAt(at))) {
                at++;
            } else if (beginning.startsWith("<!--", at)) {
                at = after(beginning, "-->", at);
            } else if (beginning.startsWith("<?xml", at)) {
                at = after(beginning, ">", at);
            } else {
                return isOpening(beginning, at);
            }
        }
        return false;
    }

    /** The first characters that are ASCII, whether of one byte or of two; every other stands as itself or not at all. */
    private static String beginning(byte[] bytes) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            boolean mark = bytes[i] < 0 && i < MARK;
            if (bytes[i] != 0 && !mark) {
                beginning.append((char) (bytes[i] & 0xFF));
            }
        }
        return beginning.toString();
    }

    private static int after(String text, String end, int from) {
        int place = text.indexOf(end, from);
        return place < 0 ? text.length() : place + end.length();
    }

    private static boolean isOpening(String text, int at) {
        for (String opening : OPENINGS) {
            int end = at + opening.length();
            if (text.regionMatches(true, at, opening, 0, opening.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
