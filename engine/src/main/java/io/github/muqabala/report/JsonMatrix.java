package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.PositionMatrix;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.claim.actor.Actor;
import java.io.IOException;

/** Writes who stands where as the published format has it. */
record JsonMatrix(JsonGenerator json) {

    void write(String name, PositionMatrix matrix) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("actors");
        for (Actor actor : matrix.actors()) {
            json.writeStartObject();
            new JsonClaims("", json).writeFields(actor);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("topics");
        for (MatrixTopic topic : matrix.topics()) {
            json.writeStartObject();
            json.writeStringField("id", topic.id());
            json.writeStringField("arabic", topic.arabic());
            json.writeStringField("english", topic.english());
            json.writeBooleanField("given", topic.given());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cells");
        for (Cell cell : matrix.cells()) {
            write(cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("actor", cell.actor().id());
        json.writeStringField("topic", cell.topic().id());
        json.writeNumberField("article", cell.article());
        json.writeStringField("stance", JsonFields.name(cell.stance()));
        json.writeBooleanField("divided", cell.divided());
        Actor via = cell.via();
        if (via != null) {
            json.writeStringField("via", via.id());
        }
        JsonFields.write(
                json,
                "statements",
                cell.statements().stream().map(Statement::number).toList());
        json.writeEndObject();
    }
}
