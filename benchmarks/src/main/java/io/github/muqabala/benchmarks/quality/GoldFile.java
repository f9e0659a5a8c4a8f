package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads files of JSON lines in UTF-8, compressed by gzip or not, whatever their names. */
final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private GoldFile() {}

    /**
     * Reads one line after the other; empty ones are skipped.
     *
     * @throws IllegalArgumentException if a line is no JSON object, or the consumer says so; the message names the line
     * @throws IOException if the file cannot be read
     */
    static void forEach(Path file, Consumer<JsonNode> consumer) throws IOException {
        int number = 0;
        try (BufferedReader reader = open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(object(line));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8", e);
        } catch (FileSystemException e) {
            throw new IOException(Files.exists(file) ? e.toString() : "there is no file " + file, e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The text of a field.
     *
     * @throws IllegalArgumentException if it is missing or something else
     */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is no string or missing");
        }
        return value.textValue();
    }

    /**
     * The text of a field, unless it is missing or null.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Optional<String> optionalText(JsonNode object, String field) {
        return object.hasNonNull(field) ? Optional.of(text(object, field)) : Optional.empty();
    }

    /**
     * The values of a field, none if it is missing or null.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Iterable<JsonNode> list(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isArray() && object.hasNonNull(field)) {
            throw new IllegalArgumentException("\"" + field + "\" is no array");
        }
        return value;
    }

    /**
     * The whole number of a field.
     *
     * @throws IllegalArgumentException if it is missing or something else
     */
    static int number(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("\"" + field + "\" is no whole number or missing");
        }
        return value.intValue();
    }

    private static JsonNode object(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("no JSON object");
        }
        return node;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new BufferedReader(new InputStreamReader(
                compressed ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8.newDecoder()));
    }
}
