package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words that a reason was seen in, as far as they are few.
 *
 * @param left of the left statement's article; empty if there are none or too many
 * @param right of the right statement's article, likewise
 */
public record ReasonWords(String left, String right) {
    private static final int LONGEST = 60;

    /** Of a reason of a link. */
    public static ReasonWords of(Alignment alignment, Link link, Reason reason) {
        return new ReasonWords(
                words(alignment, link.left(), reason.left()), words(alignment, link.right(), reason.right()));
    }

    private static String words(Alignment alignment, Statement statement, List<Span> spans) {
        String text =
                alignment.articles().get(statement.article()).article().text().original();
        boolean fits = spans.stream().mapToInt(Span::length).sum() <= LONGEST;
        return fits ? spans.stream().map(span -> span.in(text)).distinct().collect(Collectors.joining(" … ")) : "";
    }
}
