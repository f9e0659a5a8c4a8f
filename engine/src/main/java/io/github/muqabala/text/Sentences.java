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
 *   <li>Inside a quotation nothing ends, so a quotation stays with the words that say whose it is (see {@link Quotations}).
 * </ul>
 */
public final class Sentences {
    /** Written with a full stop in the middle of a sentence; single letters need no entry. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st", "vs", "no",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private Sentences() {}

    /**
     * The sentences of a text in reading order, without the blanks around them. They do not overlap, and every
     * character that is not white space is in one.
     */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator boundaries = BreakIterator.getSentenceInstance(ULocale.ROOT);
        for (Span line : Lines.of(text)) {
            split(text, line, boundaries, sentences);
        }
        return List.copyOf(sentences);
    }

    private static void split(String text, Span place, BreakIterator boundaries, List<Span> sentences) {
        String line = place.in(text);
        List<Span> quotations = Quotations.of(line);
        int quotation = 0;
        boundaries.setText(line);
        int start = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            while (quotation < quotations.size() && quotations.get(quotation).end() <= end) {
                quotation++;
            }
            boolean quoted =
                    quotation < quotations.size() && quotations.get(quotation).start() < end;
            if (end == line.length() || (!endsInAbbreviation(line, end) && !quoted)) {
                addTrimmed(line, start, end, place.start(), sentences);
                start = end;
            }
        }
    }

    private static void addTrimmed(String line, int start, int end, int offset, List<Span> sentences) {
        int first = start;
        int last = end;
        while (first < last && Lines.isBlank(line.charAt(first))) {
            first++;
        }
        while (last > first && Lines.isBlank(line.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(offset + first, offset + last));
        }
    }

    private static boolean endsInAbbreviation(String line, int boundary) {
        int stop = boundary - 1;
        while (stop > 0 && Lines.isBlank(line.charAt(stop))) {
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
}
