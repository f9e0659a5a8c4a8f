package io.github.muqabala.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text puts between quotation marks.
 *
 * <p>Known are “ ” „ ‟ and the straight mark, which writers mix and Arabic texts turn round (”…“); « » and ‹ ›, either way
 * round; ‘ ’ where they are not apostrophes; 「 」 『 』; and doubled parentheses, with which Arabic newspapers quote.
 * Whether a mark opens or closes is told by what stands around it, since the same mark does both: one that has a blank
 * before it and a letter after it opens, the other way round it closes. Where neither is so, as after a clitic
 * (و"داعش"), it closes what is open.
 *
 * <p>A quotation ends with its line at the latest. One that is never closed is none, but where the next paragraph begins
 * with an opening mark: then it goes on there, and its part in this paragraph ends with the line.
 */
public final class Quotations {
    private final String text;
    private final OpenQuotations open = new OpenQuotations();
    private final List<Span> found = new ArrayList<>();

    /** Where the quotation begins that the line before left open; -1 if it did not. */
    private int unclosed = -1;

    private int unclosedEnd;

    private Quotations(String text) {
        this.text = text;
    }

    /** The outermost quotations in reading order, marks included, without overlaps. Linear in the text's length. */
    public static List<Span> of(String text) {
        Quotations quotations = new Quotations(text);
        quotations.run();
        return List.copyOf(quotations.found);
    }

    private void run() {
        for (Span line : Lines.of(text)) {
            if (unclosed >= 0 && QuotationMark.opensParagraph(text, line.start())) {
                add(unclosed, unclosedEnd);
            }
            open.clear();
            int i = line.start();
            while (i < line.end()) {
                QuotationMark mark = QuotationMark.of(text.charAt(i));
                i += mark == null ? 1 : take(mark, i, line);
            }
            unclosed = open.innermost();
            unclosedEnd = line.end();
        }
    }

    /** Takes the mark at {@code i}, and returns how many characters it has. */
    private int take(QuotationMark mark, int i, Span line) {
        int length = mark.length(text, i, line.end());
        if (length == 0) {
            return 1;
        }
        switch (mark.role(text, i, line, open)) {
            case OPENS -> open.push(mark, i);
            case CLOSES -> {
                int start = open.close(mark);
                if (start >= 0) {
                    add(start, i + length);
                }
            }
            case NEITHER -> {}
        }
        return length;
    }

    /** Adds a quotation, in place of those that it holds. */
    private void add(int start, int end) {
        while (!found.isEmpty() && found.get(found.size() - 1).start() > start) {
            found.remove(found.size() - 1);
        }
        found.add(new Span(start, end));
    }
}
