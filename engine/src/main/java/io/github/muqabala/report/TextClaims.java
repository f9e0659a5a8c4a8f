package io.github.muqabala.report;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.topic.Topic;
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
    private static final int LEAST = 12;
    private static final int LONGEST_NAME = 32;

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
            writeRow(name("actor"), Mark.NONE, mention.span(), who(mention));
        }
        for (Quantity quantity : claim.quantities()) {
            writeRow(name("number"), Mark.NONE, quantity.span(), ": " + WORDING.amount(quantity));
        }
        for (DateExpression date : claim.dates()) {
            writeRow(name("date"), Mark.NONE, date.span(), ": " + WORDING.days(date));
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
            writeRow(name("source"), Mark.NONE, attribution.source(), attribution.inherited() ? ": as before" : "");
        }
        if (attribution.via() != null) {
            writeRow(name("via"), Mark.NONE, attribution.via(), "");
        }
        Span content = attribution.contentSpan();
        writeRow(name("cue"), Mark.NONE, attribution.cue(), ": " + WORDING.form(attribution.form()) + at(content));
    }

    private void write(Position position) throws IOException {
        List<Topic> topics = position.topics();
        writeRow(
                brief(WORDING.name(position.actor()), LONGEST_NAME) + " " + WORDING.stance(position.stance()) + ": ",
                Mark.HEADING,
                position.object(),
                topics.isEmpty()
                        ? ""
                        : " [" + DisplayText.isolated(topics.get(0).id()) + "]");
        Span negation = position.negation();
        writeRow(
                "  by ",
                Mark.NONE,
                position.cue(),
                (negation == null ? "" : ", negated by " + brief(negation.in(text), LEAST))
                        + (position.modality() == Modality.FACT ? "" : ", " + WORDING.modality(position.modality())));
        if (position.condition() != null) {
            writeRow("  if ", Mark.NONE, position.condition(), "");
        }
    }

    /** A row of words of the text, where they stand and what they come to; the last on lines of its own if it is long. */
    private void writeRow(String name, Mark mark, Span words, String says) throws IOException {
        String place = at(words);
        int room = style.width() - INDENT.length() - DisplayWidth.of(name) - place.length();
        int left = room - DisplayWidth.of(says);
        boolean fits = says.isEmpty() || left >= words.length();
        String shown = brief(words.in(text), Math.max(LEAST, fits ? left : room));
        out.write(INDENT + mark.paint(name, style.color()) + shown + faint(place) + (fits ? says : "") + "\n");
        if (!fits) {
            String rest = says.substring(says.startsWith(": ") || says.startsWith(", ") ? 2 : 1);
            for (String line : TextFlow.sentence(rest, style.width() - INDENT.length() - NAME)) {
                out.write(INDENT + " ".repeat(NAME) + line + "\n");
            }
        }
    }

    /** The beginning of some words, as much as there is room for. */
    private static String brief(String words, int columns) {
        TextFlow flow = new TextFlow();
        flow.add(words, Mark.NONE);
        return flow.firstLine(columns);
    }

    private static String name(String label) {
        return label + " ".repeat(NAME - label.length());
    }

    /** Who is named, by what, and for whom that speaks. */
    private String who(ActorMention mention) {
        StringJoiner who = new StringJoiner(" or ", ": ", ", ").setEmptyValue(": ");
        for (String name : WORDING.who(mention, mention.span().in(text))) {
            who.add(DisplayText.isolated(name));
        }
        String affiliation = mention.actor().affiliation();
        return who
                + WORDING.form(mention.form())
                + (affiliation == null ? "" : " for " + DisplayText.isolated(affiliation));
    }

    private static String at(Span span) {
        return " (" + span.start() + "–" + span.end() + ")";
    }

    private String heading(String words) {
        return Mark.HEADING.paint(words, style.color());
    }

    private String faint(String words) {
        return Mark.FAINT.paint(words, style.color());
    }
}
