package io.github.muqabala.report.html;

import io.github.muqabala.article.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was read, as the page shows it.
 *
 * @param segments its text where claims are shown in it; null if none are
 */
record ReadPart(Part part, @Nullable List<Segment> segments) {

    String text() {
        return VisibleText.of(part.text());
    }

    /** A value of HTML's {@code dir}; null for that of the article. */
    @Nullable
    String direction() {
        return ParagraphDirection.of(part.text(), 0, part.text().length());
    }

    boolean isHeading() {
        return part.kind() == Part.Kind.TITLE || part.kind() == Part.Kind.SUBHEAD;
    }

    boolean isQuote() {
        return part.kind() == Part.Kind.QUOTE;
    }

    /** Its classes in the style. */
    String style() {
        return switch (part.kind()) {
            case TITLE -> "part title";
            case SUBTITLE -> "part subtitle";
            case SUBHEAD -> "part subhead";
            case LIST_ITEM -> "part item";
            case PARAGRAPH, QUOTE -> "part";
            case CAPTION, HEADLINES, CREDIT, LINK, BOILERPLATE, FURNITURE, REPEAT, PULL_QUOTE -> "part beside";
        };
    }

    /** Where it stands in the article's text; null if it is not in it. */
    @Nullable
    String offsets() {
        return Offsets.of(part.place());
    }
}
