package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.report.wording.Figures;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of an article as the published format has them. Words have their place and text, but for the content of
 * attributions, which many claims may share and is as long as a writer likes: its places are enough.
 *
 * @param text of the article
 */
record JsonClaims(String text, JsonGenerator json) {

    void write(List<Claim> claims) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            write(claim);
        }
        json.writeEndArray();
    }

    private void write(Claim claim) throws IOException {
        json.writeStartObject();
        writeWords("span", claim.span());
        writeManner(claim);
        json.writeArrayFieldStart("positions");
        for (Position position : claim.positions()) {
            write(position);
        }
        json.writeEndArray();
        writeFigures(claim);
        json.writeEndObject();
    }

    /** The fields that say how something is said, by whom and of whom. */
    void writeManner(Claim claim) throws IOException {
        json.writeStringField("place", JsonFields.name(claim.place()));
        json.writeStringField("modality", JsonFields.name(claim.modality()));
        json.writeBooleanField("negated", claim.negated());
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : claim.attributions()) {
            write(attribution);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("actors");
        for (ActorMention mention : claim.actors()) {
            write(mention);
        }
        json.writeEndArray();
    }

    /** The fields for numbers and dates. */
    void writeFigures(Claim claim) throws IOException {
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : claim.quantities()) {
            write(quantity);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dates");
        for (DateExpression date : claim.dates()) {
            write(date);
        }
        json.writeEndArray();
    }

    private void write(Attribution attribution) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", JsonFields.name(attribution.form()));
        writeWords("source", attribution.source());
        json.writeBooleanField("inherited", attribution.inherited());
        writeWords("via", attribution.via());
        writeWords("cue", attribution.cue());
        json.writeArrayFieldStart("content");
        for (Span span : attribution.content()) {
            json.writeStartObject();
            JsonFields.writeBounds(json, span);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ActorMention mention) throws IOException {
        json.writeStartObject();
        writeWords("span", mention.span());
        json.writeStringField("form", JsonFields.name(mention.form()));
        writeActor("actor", mention.actor());
        json.writeArrayFieldStart("others");
        for (Actor other : mention.others()) {
            json.writeStartObject();
            writeFields(other);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeActor(String name, Actor actor) throws IOException {
        json.writeObjectFieldStart(name);
        writeFields(actor);
        json.writeEndObject();
    }

    void writeFields(Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("kind", JsonFields.name(actor.kind()));
        writeKnown("arabic", actor.arabic());
        writeKnown("english", actor.english());
        writeKnown("affiliation", actor.affiliation());
        if (!actor.members().isEmpty()) {
            json.writeArrayFieldStart("members");
            for (String member : actor.members()) {
                json.writeString(member);
            }
            json.writeEndArray();
        }
    }

    void write(Position position) throws IOException {
        json.writeStartObject();
        writeActor("actor", position.actor());
        writeWords("actorSpan", position.actorSpan());
        json.writeStringField("stance", JsonFields.name(position.stance()));
        writeWords("cue", position.cue());
        writeWords("negation", position.negation());
        writeWords("object", position.object());
        json.writeArrayFieldStart("topics");
        for (Topic topic : position.topics()) {
            write(topic);
        }
        json.writeEndArray();
        json.writeStringField("modality", JsonFields.name(position.modality()));
        writeWords("condition", position.condition());
        json.writeEndObject();
    }

    private void write(Topic topic) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", topic.id());
        json.writeBooleanField("given", topic.given());
        json.writeArrayFieldStart("terms");
        for (Span term : topic.terms()) {
            json.writeStartObject();
            writeFields(term);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Quantity quantity) throws IOException {
        json.writeStartObject();
        writeWords("span", quantity.span());
        writeWords("number", quantity.number());
        writeNumber("low", quantity.low());
        if (quantity.high() != null) {
            writeNumber("high", quantity.high());
        }
        json.writeStringField("precision", JsonFields.name(quantity.precision()));
        json.writeStringField("measure", JsonFields.name(quantity.measure()));
        writeKnown("unit", quantity.unit());
        writeWords("counted", quantity.counted());
        json.writeEndObject();
    }

    private void write(DateExpression date) throws IOException {
        json.writeStartObject();
        writeWords("span", date.span());
        writeKnown("first", date.first() == null ? null : date.first().toString());
        writeKnown("last", date.last() == null ? null : date.last().toString());
        json.writeStringField("granularity", JsonFields.name(date.granularity()));
        json.writeStringField("basis", JsonFields.name(date.basis()));
        json.writeEndObject();
    }

    private void writeNumber(String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Figures.number(number));
    }

    private void writeKnown(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    void writeWords(String name, @Nullable Span span) throws IOException {
        if (span != null) {
            json.writeObjectFieldStart(name);
            writeFields(span);
            json.writeEndObject();
        }
    }

    void writeFields(Span span) throws IOException {
        JsonFields.writeBounds(json, span);
        json.writeStringField("text", span.in(text));
    }
}
