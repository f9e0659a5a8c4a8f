package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What recurs in the published JSON. */
final class JsonFields {
    private JsonFields() {}

    static void write(JsonGenerator json, String name, Span span) throws IOException {
        json.writeObjectFieldStart(name);
        writeBounds(json, span);
        json.writeEndObject();
    }

    static void writeBounds(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    static void write(JsonGenerator json, String name, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
