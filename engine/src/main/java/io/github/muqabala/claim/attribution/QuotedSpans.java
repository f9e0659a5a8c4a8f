package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.Attribution.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What the quotations of a text say of its attributions. */
final class QuotedSpans {
    /** Longer ones are somebody's words, if it is not said whose. */
    private static final int LONGEST_SCARE_QUOTE = 5;
    /** So many characters may be outside the quotations of what is said directly: a mark, a conjunction. */
    private static final int SLACK = 5;

    private QuotedSpans() {}

    /**
     * How some content is given.
     *
     * @param quotations in reading order, without overlaps
     */
    static Form form(List<Span> quotations, List<Span> content) {
        int quoted = 0;
        int all = 0;
        for (Span span : content) {
            all += span.length();
            for (int i = firstEndingAfter(quotations, span.start());
                    i < quotations.size() && quotations.get(i).start() < span.end();
                    i++) {
                Span quotation = quotations.get(i);
                quoted += Math.min(span.end(), quotation.end()) - Math.max(span.start(), quotation.start());
            }
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return all - quoted <= SLACK ? Form.DIRECT : Form.MIXED;
    }

    /** The short quotations of some paragraphs that are not in what somebody says. */
    static List<Span> scare(List<Span> quotations, List<Span> paragraphs, List<Attribution> attributions, Words words) {
        boolean[] said = new boolean[quotations.size()];
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                for (int i = firstEndingAfter(quotations, span.start());
                        i < said.length && quotations.get(i).start() < span.end();
                        i++) {
                    said[i] = true;
                }
            }
        }
        List<Span> scare = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < said.length; i++) {
            Span quotation = quotations.get(i);
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() < quotation.end()) {
                paragraph++;
            }
            int first = words.firstFrom(quotation.start());
            int length = words.firstFrom(quotation.end()) - first;
            if (!said[i]
                    && length > 0
                    && length <= LONGEST_SCARE_QUOTE
                    && paragraph < paragraphs.size()
                    && paragraphs.get(paragraph).contains(quotation)) {
                scare.add(quotation);
            }
        }
        return scare;
    }

    private static int firstEndingAfter(List<Span> quotations, int place) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
