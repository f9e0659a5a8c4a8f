package io.github.muqabala.report;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.report.wording.ExtractionWording;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What was read, in a terminal: what is known of the article, its text, and, faint and behind a sign, what is not of it. */
record TextExtractionReport(TextStyle style, @Nullable ClaimReader claims) implements ExtractionReport {
    private static final String OF_THE_ARTICLE = "    ";
    private static final String BESIDE = "  ~ ";
    private static final int NAME = 13;
    private static final ExtractionWording WORDING = ExtractionWording.in(UiLanguage.ENGLISH);

    @Override
    public ExtractionReport withClaims(ClaimReader reader) {
        return new TextExtractionReport(style, reader);
    }

    @Override
    public void write(Extraction first, Others others, Writer out) throws IOException {
        for (Extraction next = first; next != null; next = others.next()) {
            write(next, out);
            if (claims != null) {
                new TextClaims(next.article().text().original(), style, out).write(claims.claims(next));
            }
            out.flush();
        }
    }

    private void write(Extraction extraction, Writer out) throws IOException {
        Article article = extraction.article();
        out.write(Mark.HEADING.paint(DisplayText.isolated(article.source()), style.color()) + "\n");
        for (MetadataField field : article.metadata().fields()) {
            writeRow(
                    WORDING.name(field.name()),
                    field.value(),
                    " (" + WORDING.origin(field.origin()) + at(field.place()) + ")",
                    out);
        }
        writeRow("encoding", extraction.charset().name(), " (" + WORDING.evidence(extraction.evidence()) + ")", out);
        if (extraction.replaced() > 0) {
            writeRow("replaced", extraction.replaced() + " malformed characters", "", out);
        }
        out.write("\n");
        if (extraction.parts().stream().anyMatch(part -> !part.kind().isContent())) {
            out.write(faint(BESIDE + "is not of the article") + "\n\n");
        }
        Part before = null;
        for (Part part : extraction.parts()) {
            boolean goesOn = before != null
                    && before.kind() == part.kind()
                    && !part.kind().isContent();
            if (before != null && !goesOn) {
                out.write("\n");
            }
            if (!part.kind().isContent() && !goesOn) {
                out.write(faint(BESIDE + WORDING.kind(part.kind()) + at(part.place())) + "\n");
            }
            write(part, out);
            before = part;
        }
        out.write("\n");
    }

    private void writeRow(String name, String value, String remark, Writer out) throws IOException {
        TextFlow flow = new TextFlow();
        flow.add(value, Mark.NONE);
        String shown = flow.firstLine(style.width() - NAME - 2 - remark.length());
        out.write("  " + name + " ".repeat(NAME - name.length()) + shown + faint(remark) + "\n");
    }

    private void write(Part part, Writer out) throws IOException {
        TextFlow flow = new TextFlow();
        flow.add(part.text(), isHeading(part.kind()) ? Mark.HEADING : Mark.NONE);
        String indent = part.kind().isContent() ? OF_THE_ARTICLE : BESIDE;
        for (String line : flow.lines(style.width() - indent.length(), style.color())) {
            out.write((part.kind().isContent() ? indent + line : faint(indent + line)) + "\n");
        }
    }

    private static boolean isHeading(Part.Kind kind) {
        return kind == Part.Kind.TITLE || kind == Part.Kind.SUBHEAD;
    }

    private String faint(String text) {
        return Mark.FAINT.paint(text, style.color());
    }

    private static String at(@Nullable Span place) {
        return place == null ? "" : ", " + place.start() + "–" + place.end();
    }
}
