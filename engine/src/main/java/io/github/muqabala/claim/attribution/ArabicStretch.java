package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** From words to the characters of a stretch, with the quotation marks and parentheses that belong to it. */
final class ArabicStretch {
    private ArabicStretch() {}

    /** From a letter of word {@code from} to the end of word {@code end - 1}. */
    static Span of(ArabicTokens tokens, int from, int letter, int end, int level) {
        Words words = tokens.words();
        ArabicMarks marks = tokens.marks();
        int start = letter == 0 ? begin(tokens, from) : words.start(from, letter);
        int quotation = marks.quotation(from);
        if (letter == 0 && quotation >= 0 && quotation != level && marks.opens(from)) {
            start = marks.quotationSpan(quotation).start();
        }
        int last = words.end(end - 1);
        String text = words.original();
        if (start > 0 && text.charAt(start - 1) == '(' && marks.parenthesised(from)) {
            start--;
        }
        int closing = marks.quotation(end - 1);
        if (closing >= 0 && closing != level && marks.end(closing) == end) {
            last = Math.max(last, marks.quotationSpan(closing).end());
        } else if (last < text.length() && text.charAt(last) == ')' && marks.parenthesised(end - 1)) {
            last++;
        }
        return new Span(start, last);
    }

    /** A verb of saying that a stretch begins with is without its conjunction. */
    private static int begin(ArabicTokens tokens, int word) {
        return tokens.is(ArabicRole.VERB, word) || tokens.is(ArabicRole.PAST, word)
                ? tokens.start(word)
                : tokens.words().start(word);
    }

    /** Whether a quotation longer than a name is within a stretch. */
    static boolean hasQuotation(ArabicTokens tokens, Span stretch) {
        int first = firstFrom(tokens, stretch.start());
        int end = firstFrom(tokens, stretch.end());
        return end > first && tokens.longQuotationsBefore(end) > tokens.longQuotationsBefore(first);
    }

    /** The first quotation that begins at or after a place. */
    private static int firstFrom(ArabicTokens tokens, int place) {
        List<Span> quotations = tokens.marks().quotations();
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
