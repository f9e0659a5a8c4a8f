package io.github.muqabala.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into sentences: Unicode's sentence boundaries (UAX #29, by ICU) with what news needs on top.
 *
 * <ul>
 *   <li>A line break ends a sentence, so headlines and captions stand alone.
 *   <li>The full stop of an abbreviation or an initial (د. أ. Mr. U.S.) does not.
 *   <li>Inside a quotation that opens and closes in one line nothing ends, so a quotation stays with the words that say
 *       whose it is. A quotation mark that is never closed is not a quotation.
 * </ul>
 */
public final class Sentences {
    /** Written with a full stop in the middle of a sentence; single letters need no entry. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st", "vs", "no",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”“";

    private Sentences() {}

    /**
     * The sentences of a text in reading order, without the blanks around them. They do not overlap, and every
     * character that is not white space is in one.
     */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator boundaries = BreakIterator.getSentenceInstance(ULocale.ROOT);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineBreak(text.charAt(i))) {
                split(text, from, i, boundaries, sentences);
                from = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void split(String text, int from, int to, BreakIterator boundaries, List<Span> sentences) {
        String line = text.substring(from, to);
        if (line.isBlank()) {
            return;
        }
        List<Span> quotations = quotations(line);
        boundaries.setText(line);
        int start = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (end == line.length() || (!endsInAbbreviation(line, end) && !isInside(quotations, end))) {
                addTrimmed(line, start, end, from, sentences);
                start = end;
            }
        }
    }

    private static void addTrimmed(String line, int start, int end, int offset, List<Span> sentences) {
        int first = start;
        int last = end;
        while (first < last && isBlank(line.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(line.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(offset + first, offset + last));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsInAbbreviation(String line, int boundary) {
        int stop = boundary - 1;
        while (stop > 0 && isBlank(line.charAt(stop))) {
            stop--;
        }
        if (stop < 1 || line.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        // A digit or a mark before the letters makes them the tail of a longer word.
        boolean whole = start == 0 || !Character.isLetterOrDigit(line.codePointBefore(start));
        String word = line.substring(start, stop);
        return whole && (word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The stretches between quotation marks of one line, outermost only. */
    private static List<Span> quotations(String line) {
        List<Span> quotations = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int close = closing(line, i);
            if (close > 0) {
                quotations.add(new Span(i, close + 1));
                i = close;
            }
            i++;
        }
        return quotations;
    }

    /** Where the quotation that opens at {@code open} closes; 0 if none opens there or it never closes. */
    private static int closing(String line, int open) {
        char mark = line.charAt(open);
        if (mark == '"') {
            return Math.max(0, line.indexOf('"', open + 1));
        }
        int kind = OPENING.indexOf(mark);
        if (kind < 0) {
            return 0;
        }
        int depth = 1;
        for (int i = open + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == CLOSING.charAt(kind)) {
                depth--;
            } else if (c == mark) {
                depth++;
            }
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isInside(List<Span> quotations, int boundary) {
        for (Span quotation : quotations) {
            if (quotation.start() < boundary && boundary < quotation.end()) {
                return true;
            }
        }
        return false;
    }
}
