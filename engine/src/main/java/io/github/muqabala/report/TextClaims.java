package io.github.muqabala.report;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;

/**
 * The claims of an article in a terminal: of each who says it and by what word, what it says, and below that what it comes to.
 *
 * @param text of the article
 */
record TextClaims(String text, TextStyle style, Writer out) {
    private static final String INDENT = "     ";
    private static final int NAME = 8;
    /** Columns for words in a remark, and the least for anything. */
    private static final int BRIEF = 24;

    private static final ClaimWording WORDING = ClaimWording.in(UiLanguage.ENGLISH);

    void write(List<Claim> claims) throws IOException {
        out.write(heading("Claims") + ": " + claims.size() + "\n\n");
        for (int i = 0; i < claims.size(); i++) {
            write(i + 1, claims.get(i));
        }
    }

    private void write(int number, Claim claim) throws IOException {
        String digits = Integer.toString(number);
        out.write(heading(" ".repeat(Math.max(0, 3 - digits.length())) + digits + "  " + summary(claim))
                + faint(at(claim.span())) + "\n");
        for (Attribution attribution : claim.attributions()) {
            write(attribution);
        }
        TextFlow flow = new TextFlow();
        flow.add(claim.span().in(text), Mark.NONE);
        for (String line : flow.lines(style.width() - INDENT.length(), style.color())) {
            out.write(INDENT + line + "\n");
        }
        for (Position position : claim.positions()) {
            write(position);
        }
        for (ActorMention mention : claim.actors()) {
            writeRow("actor", mention.span(), name(mention) + ", " + WORDING.form(mention.form()));
        }
        for (Quantity quantity : claim.quantities()) {
            writeRow("number", quantity.span(), WORDING.amount(quantity));
        }
        for (DateExpression date : claim.dates()) {
            writeRow("date", date.span(), WORDING.days(date));
        }
        out.write("\n");
    }

    /** Whose words it is in, and how it is said as far as that is out of the ordinary. */
    private static String summary(Claim claim) {
        StringJoiner summary = new StringJoiner(", ");
        if (claim.place() != Claim.Place.PROSE) {
            summary.add(WORDING.place(claim.place()));
        }
        summary.add(
                claim.attributions().isEmpty()
                        ? ClaimLabel.ARTICLE_ITSELF.in(UiLanguage.ENGLISH)
                        : WORDING.form(claim.attributions().get(0).form()));
        if (claim.negated()) {
            summary.add(ClaimLabel.NEGATED.in(UiLanguage.ENGLISH));
        }
        if (claim.modality() != Modality.FACT) {
            summary.add(WORDING.modality(claim.modality()));
        }
        return summary.toString();
    }

    private void write(Attribution attribution) throws IOException {
        if (attribution.source() != null) {
            writeRow("source", attribution.source(), attribution.inherited() ? "as before" : "");
        }
        if (attribution.via() != null) {
            writeRow("via", attribution.via(), "");
        }
        writeRow("cue", attribution.cue(), WORDING.form(attribution.form()) + ", " + bounds(attribution.contentSpan()));
    }

    private void write(Position position) throws IOException {
        String topic = position.topics().isEmpty()
                ? ""
                : " [" + DisplayText.isolated(position.topics().get(0).id()) + "]";
        String place = at(position.object());
        String holder =
                DisplayText.isolated(WORDING.name(position.actor())) + " " + WORDING.stance(position.stance()) + ": ";
        int room = style.width() - INDENT.length() - DisplayWidth.of(holder + topic) - place.length();
        out.write(INDENT + heading(holder) + brief(position.object(), room) + topic + faint(place) + "\n");
        Span negation = position.negation();
        out.write(INDENT + "  by " + brief(position.cue(), BRIEF) + faint(at(position.cue()))
                + (negation == null ? "" : ", negated by " + brief(negation, BRIEF))
                + (position.modality() == Modality.FACT ? "" : ", " + WORDING.modality(position.modality())) + "\n");
        Span condition = position.condition();
        if (condition != null) {
            String bounds = at(condition);
            int rest = style.width() - INDENT.length() - "  if ".length() - bounds.length();
            out.write(INDENT + "  if " + brief(condition, rest) + faint(bounds) + "\n");
        }
    }

    private void writeRow(String name, Span words, String says) throws IOException {
        String remark = says.isEmpty() ? "" : ": " + says;
        String place = at(words);
        int room = style.width() - INDENT.length() - NAME - DisplayWidth.of(remark) - place.length();
        out.write(INDENT + name + " ".repeat(NAME - name.length()) + brief(words, room) + remark + faint(place) + "\n");
    }

    /** The beginning of some words, as much as a line has room for. */
    private String brief(Span span, int columns) {
        TextFlow flow = new TextFlow();
        flow.add(span.in(text), Mark.NONE);
        return flow.firstLine(Math.max(BRIEF, columns));
    }

    private static String name(ActorMention mention) {
        StringJoiner names = new StringJoiner(" or ");
        names.add(DisplayText.isolated(WORDING.name(mention.actor())));
        for (Actor other : mention.others()) {
            names.add(DisplayText.isolated(WORDING.name(other)));
        }
        return names.toString();
    }

    private static String at(Span span) {
        return " (" + bounds(span) + ")";
    }

    private static String bounds(Span span) {
        return span.start() + "–" + span.end();
    }

    private String heading(String words) {
        return Mark.HEADING.paint(words, style.color());
    }

    private String faint(String words) {
        return Mark.FAINT.paint(words, style.color());
    }
}
