package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Disagreement;
import io.github.muqabala.alignment.Frame;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Article;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Position;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an alignment as the published format has it; articles and statements are called by their numbers, from 0. */
record JsonAlignment(Alignment alignment, JsonGenerator json) {

    void writeFields() throws IOException {
        writeArticles();
        writeOrigins();
        writeStatements();
        json.writeArrayFieldStart("links");
        for (Link link : alignment.links()) {
            write(link);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (Group group : alignment.groups()) {
            write(group);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("disagreements");
        for (Disagreement disagreement : alignment.disagreements()) {
            write(disagreement);
        }
        json.writeEndArray();
        new JsonMatrix(json).write("matrix", alignment.matrix());
        writeAlone();
    }

    private void writeArticles() throws IOException {
        json.writeArrayFieldStart("articles");
        for (int i = 0; i < alignment.articles().size(); i++) {
            Article article = alignment.articles().get(i).article();
            json.writeStartObject();
            json.writeNumberField("number", i);
            json.writeStringField("id", article.source());
            json.writeStringField("title", article.title());
            writeKnown("url", article.metadata().url());
            writeKnown("source", article.metadata().outlet());
            writeKnown("date", article.metadata().date());
            json.writeStringField("language", article.language().tag());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeKnown(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void writeOrigins() throws IOException {
        json.writeArrayFieldStart("origins");
        for (Origin origin : alignment.origins()) {
            json.writeStartObject();
            writeNumbers("articles", origin.articles());
            json.writeStringField("basis", JsonFields.name(origin.basis()));
            writeKnown("agency", origin.agency());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeStatements() throws IOException {
        IdentityHashMap<Claim, Integer> wholes = new IdentityHashMap<>();
        json.writeArrayFieldStart("statements");
        for (Statement statement : alignment.statements()) {
            JsonClaims claims = claims(statement);
            Position position = statement.position();
            json.writeStartObject();
            json.writeNumberField("number", statement.number());
            json.writeNumberField("article", statement.article());
            claims.writeWords("span", statement.span());
            if (position == null) {
                wholes.put(statement.claim(), statement.number());
                claims.writeManner(statement.claim());
                claims.writeFigures(statement.claim());
            } else {
                Integer whole = wholes.get(statement.claim());
                if (whole != null) {
                    json.writeNumberField("within", whole);
                }
                json.writeFieldName("position");
                claims.write(position);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private JsonClaims claims(Statement statement) {
        return new JsonClaims(
                alignment.articles().get(statement.article()).article().text().original(), json);
    }

    private void write(Link link) throws IOException {
        json.writeStartObject();
        writeEnds(link);
        json.writeStringField("verdict", JsonFields.name(link.verdict()));
        json.writeStringField("family", JsonFields.name(link.verdict().family()));
        json.writeNumberField("score", link.score());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : link.reasons()) {
            json.writeStartObject();
            json.writeStringField("kind", JsonFields.name(reason.kind()));
            writeWords("left", reason.left(), link.left());
            writeWords("right", reason.right(), link.right());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeEnds(Link link) throws IOException {
        json.writeNumberField("left", link.left().number());
        json.writeNumberField("right", link.right().number());
    }

    private void writeWords(String name, List<Span> spans, Statement statement) throws IOException {
        JsonClaims claims = claims(statement);
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            claims.writeFields(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Group group) throws IOException {
        json.writeStartObject();
        Frame frame = group.frame();
        if (frame != null) {
            json.writeObjectFieldStart("frame");
            json.writeStringField("actor", frame.actor().id());
            json.writeStringField("topic", frame.topic().id());
            json.writeStringField("stance", JsonFields.name(frame.stance()));
            json.writeEndObject();
        }
        writeNumbers(
                "statements", group.statements().stream().map(Statement::number).toList());
        writeNumbers("articles", group.articles());
        json.writeNumberField("origins", group.origins());
        json.writeEndObject();
    }

    private void write(Disagreement disagreement) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", JsonFields.name(disagreement.verdict()));
        json.writeStringField("family", JsonFields.name(disagreement.verdict().family()));
        json.writeFieldName("left");
        write(disagreement.left());
        json.writeFieldName("right");
        write(disagreement.right());
        json.writeArrayFieldStart("links");
        for (Link link : disagreement.links()) {
            json.writeStartObject();
            writeEnds(link);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAlone() throws IOException {
        json.writeArrayFieldStart("onlyHere");
        List<List<Statement>> alone = alignment.onlyHere();
        for (int article = 0; article < alone.size(); article++) {
            json.writeStartObject();
            json.writeNumberField("article", article);
            writeNumbers(
                    "statements",
                    alone.get(article).stream().map(Statement::number).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNumbers(String name, List<Integer> numbers) throws IOException {
        JsonFields.write(json, name, numbers);
    }
}
