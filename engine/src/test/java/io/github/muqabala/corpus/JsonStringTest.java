package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parser is the judge: a string that is decoded by hand is what the parser makes of it. */
class JsonStringTest {
    private static final String[] USUAL = {
        "a",
        "Z",
        " ",
        "7",
        ".",
        "plain ascii of some length",
        "ل",
        "كلمة",
        "اتفقوا",
        "é",
        "߿",
        "ࠀ",
        "“",
        "—",
        "لأ",
        "￿",
        "\\n",
        "\\t",
        "\\r",
        "\\b",
        "\\f",
        "\\\"",
        "\\\\",
        "\\/"
    };
    private static final String[] UNUSUAL = {"\\u0645", "\uD83D\uDE00", "\\x", "\u0001", "\t"};

    private final JsonString string = new JsonString();

    @Test
    void whatIsUsualIsDecodedAndIsWhatTheParserMakesOfIt() {
        LongStream.range(0, 3_000).forEach(seed -> {
            byte[] bytes = quoted(new SplittableRandom(seed), USUAL, 1 + (int) (seed % 40));
            assertThat(string.decode(bytes, 1, bytes.length))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(string.end()).isEqualTo(bytes.length - 1);
            assertThat(decoded()).as("seed %d", seed).isEqualTo(parsed(bytes));
        });
    }

    @Test
    void whatIsNotIsLeftToTheParser() {
        for (String unusual : UNUSUAL) {
            byte[] bytes = ("\"one " + unusual + " two\",").getBytes(StandardCharsets.UTF_8);
            assertThat(string.decode(bytes, 1, bytes.length)).as(unusual).isFalse();
        }
    }

    @Test
    void whateverBytesAreBrokenNothingIsDecodedThatTheParserRefuses() {
        LongStream.range(0, 20_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = quoted(random, USUAL, 1 + random.nextInt(12));
            for (int i = 0; i <= seed % 3; i++) {
                bytes[1 + random.nextInt(bytes.length - 1)] = (byte) random.nextInt(256);
            }
            if (string.decode(bytes, 1, bytes.length)) {
                assertThat(decoded()).as("seed %d", seed).isEqualTo(parsed(bytes));
            }
        });
    }

    private String decoded() {
        return new String(string.chars(), 0, string.length());
    }

    private static byte[] quoted(SplittableRandom random, String[] parts, int count) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < count; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.append("\" ").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the parser reads; null if it refuses. */
    private static @Nullable String parsed(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            return null;
        }
    }
}
