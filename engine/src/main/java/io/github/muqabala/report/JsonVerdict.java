package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Verdict;
import java.io.IOException;

/** Writes a verdict as the published format has it. */
record JsonVerdict(JsonGenerator json) {

    void write(String name, Verdict verdict) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("relation", JsonFields.name(verdict.relation()));
        json.writeStringField("direction", JsonFields.name(verdict.direction()));
        json.writeArrayFieldStart("reasons");
        for (Reason reason : verdict.reasons()) {
            json.writeStartObject();
            write(reason);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("clues");
        for (Clue clue : verdict.clues()) {
            json.writeStartObject();
            write(clue);
            json.writeStringField("pointsTo", JsonFields.name(clue.pointsTo()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Reason reason) throws IOException {
        if (reason instanceof Reason.CopiedProse copied) {
            json.writeStringField("type", "copied_prose");
            json.writeNumberField("left", copied.left());
            json.writeNumberField("right", copied.right());
        } else if (reason instanceof Reason.SharedQuotations quotations) {
            json.writeStringField("type", "shared_quotations");
            json.writeNumberField("words", quotations.words());
        } else if (reason instanceof Reason.SharedFurniture furniture) {
            json.writeStringField("type", "shared_furniture");
            json.writeNumberField("words", furniture.words());
        } else if (reason instanceof Reason.CommonVocabulary vocabulary) {
            json.writeStringField("type", "common_vocabulary");
            json.writeNumberField("share", vocabulary.share());
        } else if (reason instanceof Reason.SameWords) {
            json.writeStringField("type", "same_words");
        }
    }

    private void write(Clue clue) throws IOException {
        if (clue instanceof Clue.Dates dates) {
            json.writeStringField("type", "dates");
            write("left", dates.left());
            write("right", dates.right());
        } else if (clue instanceof Clue.Credit credit) {
            json.writeStringField("type", "credit");
            json.writeStringField("side", JsonFields.name(credit.side()));
            JsonFields.write(json, "place", credit.place());
            json.writeStringField("source", credit.source());
        } else if (clue instanceof Clue.Link link) {
            json.writeStringField("type", "link");
            json.writeStringField("side", JsonFields.name(link.side()));
            JsonFields.write(json, "place", link.place());
        } else if (clue instanceof Clue.Asymmetry asymmetry) {
            json.writeStringField("type", "asymmetry");
            json.writeNumberField("left", asymmetry.left());
            json.writeNumberField("right", asymmetry.right());
        }
    }

    private void write(String name, PublicationDate date) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("written", date.written());
        json.writeStringField("instant", date.instant().toString());
        json.writeEndObject();
    }
}
