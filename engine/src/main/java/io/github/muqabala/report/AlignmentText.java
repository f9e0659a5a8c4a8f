package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Frame;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What recurs in the text of an alignment: numbered headings, quotes with who says them, and that a list goes on. */
record AlignmentText(Alignment alignment, TextStyle style, Writer out) {
    static final String INDENT = "     ";
    private static final String ITSELF = ClaimLabel.ARTICLE_ITSELF.in(UiLanguage.ENGLISH);
    private static final AlignmentWording WORDING = AlignmentWording.in(UiLanguage.ENGLISH);
    private static final ClaimWording CLAIMS = ClaimWording.in(UiLanguage.ENGLISH);

    void blank() throws IOException {
        out.write("\n");
    }

    void heading(String words) throws IOException {
        for (String line : TextFlow.sentence(words, style.width())) {
            out.write(Mark.HEADING.paint(line, style.color()) + "\n");
        }
    }

    /** The report's own words with a number before them. */
    void numbered(int number, String words) throws IOException {
        String before = before(number);
        for (String line : TextFlow.sentence(words, style.width() - INDENT.length())) {
            out.write(Mark.HEADING.paint(before + line, style.color()) + "\n");
            before = INDENT;
        }
    }

    /** A line with a number, a few words of the report's own and as much of a title as there is room for. */
    void numbered(int number, String words, String title) throws IOException {
        String own = before(number) + words;
        out.write(Mark.HEADING.paint(own + brief(title, style.width() - DisplayWidth.of(own)), style.color()) + "\n");
    }

    private static String before(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits + "  ";
    }

    /** A line that says less than those around it. */
    void faint(String words) throws IOException {
        for (String line : TextFlow.sentence(words, style.width() - INDENT.length())) {
            out.write(INDENT + Mark.FAINT.paint(line, style.color()) + "\n");
        }
    }

    void sentence(String words, String indent) throws IOException {
        for (String line : TextFlow.sentence(words, style.width() - indent.length())) {
            out.write(indent + line + "\n");
        }
    }

    void more(int count) throws IOException {
        if (count > 0) {
            sentence(WORDING.more(count), INDENT);
        }
    }

    /** Who stands how to what; nothing where that is not what statements have in common. */
    void frame(@Nullable Frame frame) throws IOException {
        if (frame != null) {
            sentence(said(frame) + ": " + DisplayText.isolated(WORDING.topic(frame.topic())), INDENT);
        }
    }

    /** Who stands how. */
    static String said(Frame frame) {
        return DisplayText.isolated(CLAIMS.name(frame.actor())) + " " + CLAIMS.stance(frame.stance());
    }

    /** Where a statement stands and who says it, and below that its words, some of them marked. */
    void quote(Quote quote, Mark marked) throws IOException {
        Span span = quote.span();
        String number = INDENT + "[" + (quote.statement().article() + 1) + "] ";
        String place = " (" + span.start() + "–" + span.end() + ")";
        int room = style.width() - number.length() - place.length();
        Span source = source(quote);
        String who = source == null ? ITSELF : brief(Headline.shortened(source.in(text(quote))), room);
        out.write(number + who + Mark.FAINT.paint(place, style.color()) + "\n");
        for (String line : flow(quote, marked).lines(style.width() - INDENT.length() - 4, style.color())) {
            out.write(INDENT + "    " + line + "\n");
        }
    }

    /** A statement's beginning, on one line. */
    void briefly(Quote quote) throws IOException {
        out.write(INDENT + "– " + flow(quote, Mark.NONE).firstLine(style.width() - INDENT.length() - 2) + "\n");
    }

    private static TextFlow flow(Quote quote, Mark marked) {
        TextFlow flow = new TextFlow();
        if (quote.isCutBefore()) {
            flow.add("… ", Mark.FAINT);
        }
        for (Quote.Piece piece : quote.pieces()) {
            flow.add(piece.text(), piece.marked() ? marked : Mark.NONE);
        }
        if (quote.isCutAfter()) {
            flow.add(" …", Mark.FAINT);
        }
        return flow;
    }

    private static @Nullable Span source(Quote quote) {
        List<Attribution> attributions = quote.statement().claim().attributions();
        return attributions.isEmpty() ? null : attributions.get(0).source();
    }

    private String text(Quote quote) {
        return alignment
                .articles()
                .get(quote.statement().article())
                .article()
                .text()
                .original();
    }

    private static String brief(String words, int columns) {
        TextFlow flow = new TextFlow();
        flow.add(words, Mark.NONE);
        return flow.firstLine(columns);
    }
}
