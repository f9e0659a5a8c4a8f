package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A statement as a report shows it: the clause that it is or stands in, or as much of that as is read at a glance.
 *
 * @param statement which
 * @param span where what is shown stands in the article
 * @param pieces all of it, cut where what is marked begins or ends
 */
public record Quote(Statement statement, Span span, List<Piece> pieces) {
    private static final int LONGEST = 360;

    /**
     * Some words of a quote.
     *
     * @param text as the article has them, not empty
     * @param marked whether it is they that are spoken of
     */
    public record Piece(String text, boolean marked) {}

    /** Takes a copy. */
    public Quote {
        pieces = List.copyOf(pieces);
    }

    /** A statement with the words marked that are in any of some stretches of its article. */
    public static Quote of(Alignment alignment, Statement statement, List<Span> marks) {
        String text =
                alignment.articles().get(statement.article()).article().text().original();
        Span claim = statement.claim().span();
        Span shown = claim.length() <= LONGEST ? claim : beginning(text, statement.span());
        return new Quote(statement, shown, pieces(text, shown, marks));
    }

    /** Whether something of the clause stands before what is shown. */
    public boolean isCutBefore() {
        return span.start() > statement.claim().span().start();
    }

    /** Whether something of the clause stands after it. */
    public boolean isCutAfter() {
        return span.end() < statement.claim().span().end();
    }

    private static Span beginning(String text, Span span) {
        if (span.length() <= LONGEST) {
            return span;
        }
        int blank = text.lastIndexOf(' ', span.start() + LONGEST);
        int end = blank > span.start() ? blank : span.start() + LONGEST;
        return new Span(span.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static List<Piece> pieces(String text, Span shown, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int done = shown.start();
        List<Span> inOrder =
                marks.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        for (Span mark : inOrder) {
            int start = Math.max(mark.start(), done);
            int end = Math.min(mark.end(), shown.end());
            if (start < end) {
                add(text, done, start, false, pieces);
                add(text, start, end, true, pieces);
                done = end;
            }
        }
        add(text, done, shown.end(), false, pieces);
        return pieces;
    }

    private static void add(String text, int start, int end, boolean marked, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), marked));
        }
    }
}
