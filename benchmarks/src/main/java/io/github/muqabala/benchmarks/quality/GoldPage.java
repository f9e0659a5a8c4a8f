package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A page and what is known to be on it.
 *
 * @param html decoded
 * @param url where it was fetched from, if known
 * @param known what is on it; empty where that is not known
 */
record GoldPage(String id, String html, @Nullable String url, ExtractedPage known) {

    /**
     * Reads the pages of a directory.
     *
     * @throws IOException if a file is missing or no JSON
     */
    static List<GoldPage> read(Path directory) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode truth;
        try {
            truth = json.readTree(directory.resolve("ground-truth.json").toFile());
        } catch (FileNotFoundException e) {
            throw new IOException("there is no file " + directory.resolve("ground-truth.json"), e);
        }
        Path metaFile = directory.resolve("meta.json");
        JsonNode metas = Files.exists(metaFile) ? json.readTree(metaFile.toFile()) : json.createObjectNode();
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            String id = entry.getKey();
            JsonNode meta = metas.path(id);
            String url = meta.path("url").asText(entry.getValue().path("url").asText(""));
            pages.add(new GoldPage(
                    id,
                    html(directory.resolve("html").resolve(id + ".html.gz")),
                    url.isEmpty() || url.equals("null") ? null : url,
                    known(entry.getValue(), meta)));
        }
        return pages;
    }

    private static ExtractedPage known(JsonNode truth, JsonNode meta) {
        List<String> authors = new ArrayList<>();
        if (meta.hasNonNull("authors")) {
            meta.path("authors").forEach(author -> authors.add(author.asText()));
        } else if (meta.hasNonNull("author")) {
            authors.add(meta.path("author").asText());
        }
        String date = text(meta, "publishing_date");
        return new ExtractedPage(
                text(truth, "articleBody"),
                text(meta, "title"),
                date.isEmpty() ? text(meta, "date") : date,
                authors,
                text(meta, "site"),
                text(meta, "agency"));
    }

    private static String text(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.path(field).asText() : "";
    }

    /** Decodes as UTF-8, and only where that cannot be as the page declares, as some were recoded but say otherwise. */
    private static String html(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(
                    bytes,
                    Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset());
        }
    }
}
