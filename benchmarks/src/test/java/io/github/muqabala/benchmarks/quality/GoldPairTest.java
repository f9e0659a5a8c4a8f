package io.github.muqabala.benchmarks.quality;

import static io.github.muqabala.benchmarks.quality.Matches.match;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldPairTest {
    private static final String DOCUMENTS = """
            {"id": "x", "role": "source", "text": "نص"}

            {"id": "y", "text": "a😀", "tags": [{"any": 1}]}
            """;

    private static final String PAIRS = """
            {"a": "x", "b": "y", "class": "pos", "more": {}, "cases":
             [{"a_off": 0, "a_len": 2, "b_off": 1, "b_len": 1, "obf": "none", "type": "artificial"},
             {"a_off": 1, "a_len": 1, "b_off": 0, "b_len": 2}]}
            """.replace("\n ", " ") + """
            {"b": "x", "a": "y", "label": 1}
            {"a": "y", "b": "y", "class": null, "label": null, "cases": null}
            """;

    @TempDir
    Path folder;

    private Path documents = Path.of("");

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.writeString(folder.resolve("docs"), DOCUMENTS);
    }

    @Test
    void whatLacksIsNotThere() throws IOException {
        List<GoldPair> pairs = GoldPair.read(documents, pairs(PAIRS));
        assertThat(pairs)
                .containsExactly(
                        new GoldPair(
                                "x",
                                "نص",
                                "y",
                                "a😀",
                                Optional.of("pos"),
                                OptionalInt.empty(),
                                List.of(
                                        new GoldCase(match(0, 2, 1, 2), Optional.of("none")),
                                        new GoldCase(match(1, 2, 0, 2), Optional.empty()))),
                        new GoldPair("y", "a😀", "x", "نص", Optional.empty(), OptionalInt.of(1), List.of()),
                        new GoldPair("y", "a😀", "y", "a😀", Optional.empty(), OptionalInt.empty(), List.of()));
    }

    @Test
    void compressedFilesAreReadWhateverTheirNames() throws IOException {
        assertThat(GoldPair.read(compressed("docs.jsonl", DOCUMENTS), compressed("pairs.txt", PAIRS)))
                .isEqualTo(GoldPair.read(documents, pairs(PAIRS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": \"x\"                                    | line 1: no JSON",
                "[]                                               | line 1: no JSON object",
                "{\"a\": \"x\"}                                   | line 1: \"b\" is no string or missing",
                "{\"a\": \"x\", \"b\": 7}                         | line 1: \"b\" is no string or missing",
                "{\"a\": \"x\", \"b\": \"z\"}                     | line 1: there is no document z",
                "{\"a\": \"x\", \"b\": \"y\"} {}                  | line 1: no JSON",
                "{\"a\": \"x\", \"b\": \"y\", \"label\": \"1\"}   | line 1: \"label\" is no whole number or missing",
                "{\"a\": \"x\", \"b\": \"y\", \"cases\": {}}      | line 1: \"cases\" is no array",
                "{\"a\": \"x\", \"b\": \"y\", \"cases\": [{}]}    | line 1: \"a_off\" is no whole number or missing",
                "''                                               | has no pairs"
            })
    void whatIsWrongIsSaidWithItsLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPair.read(documents, pairs(line)))
                .withMessageContaining(message)
                .withMessageContaining("pairs.jsonl");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2, 0, 2", "0, -1, 0, 2", "0, 2, 2147483647, 2", "0, 0, 0, 0"})
    void casesOutOfRangeAreRefused(int leftOffset, int leftLength, int rightOffset, int rightLength) {
        String line = "{\"a\": \"x\", \"b\": \"y\", \"cases\": [{\"a_off\": " + leftOffset + ", \"a_len\": "
                + leftLength + ", \"b_off\": " + rightOffset + ", \"b_len\": " + rightLength + "}]}";
        assertThatIllegalArgumentException().isThrownBy(() -> GoldPair.read(documents, pairs(line)));
    }

    @Test
    void aSecondDocumentOfOneNameIsRefused() throws IOException {
        Path twice = Files.writeString(folder.resolve("twice"), DOCUMENTS + "{\"id\": \"x\", \"text\": \"\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPair.read(twice, pairs(PAIRS)))
                .withMessageContaining("line 4: a second document x");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        Path missing = folder.resolve("missing");
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        Path torn = Files.write(folder.resolve("torn"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        for (Path file : List.of(missing, latin, torn, folder)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> GoldPair.read(documents, file))
                    .withMessageContaining(file.toString());
        }
    }

    private Path pairs(String lines) throws IOException {
        return Files.writeString(folder.resolve("pairs.jsonl"), lines);
    }

    private Path compressed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
