package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Quotation marks around names, terms and words that the writer keeps away from: nobody is said to have said them. */
final class ArabicScareQuotes {
    /** A name in quotation marks has seldom more words. */
    private static final int LONGEST_NAME = 3;

    private ArabicScareQuotes() {}

    /** Whether a quotation has more words than a name, or a clause. */
    static boolean isLong(ArabicTokens tokens, int quotation) {
        ArabicMarks marks = tokens.marks();
        int first = marks.first(quotation);
        int words = marks.end(quotation) - first;
        return words > LONGEST_NAME || (words > 1 && tokens.is(ArabicRole.THAT, first));
    }

    /** The quotations in some paragraphs that are no statement and no long part of one. */
    static List<Span> in(ArabicTokens tokens, List<Span> paragraphs, List<Attribution> attributions) {
        ArabicMarks marks = tokens.marks();
        boolean[] said = said(tokens, attributions);
        List<Span> scare = new ArrayList<>();
        int paragraph = 0;
        for (int quotation = 0; quotation < said.length; quotation++) {
            Span span = marks.quotationSpan(quotation);
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() < span.end()) {
                paragraph++;
            }
            boolean inside =
                    paragraph < paragraphs.size() && paragraphs.get(paragraph).contains(span);
            if (inside && !said[quotation] && !span.isEmpty()) {
                scare.add(span);
            }
        }
        return scare;
    }

    /** Which quotations are a content, or are long and within one. */
    private static boolean[] said(ArabicTokens tokens, List<Attribution> attributions) {
        ArabicMarks marks = tokens.marks();
        int[] contents = new int[tokens.words().size() + 1];
        boolean[] said = new boolean[marks.quotations().size()];
        for (Attribution attribution : attributions) {
            for (Span content : attribution.content()) {
                int first = tokens.words().firstFrom(content.start());
                contents[first]++;
                contents[Math.max(first, tokens.words().firstFrom(content.end()))]--;
                int quotation = first < tokens.words().size() ? marks.quotation(first) : -1;
                if (quotation >= 0 && marks.quotationSpan(quotation).equals(content)) {
                    said[quotation] = true;
                }
            }
        }
        int depth = 0;
        for (int word = 0; word < tokens.words().size(); word++) {
            depth += contents[word];
            if (depth > 0 && marks.opens(word) && isLong(tokens, marks.quotation(word))) {
                said[marks.quotation(word)] = true;
            }
        }
        return said;
    }
}
