package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.muqabala.article.ReadingProperties;
import io.github.muqabala.corpus.LineBlocks.Block;
import io.github.muqabala.corpus.LineBlocks.OverlongLineException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Any bytes as lines of JSON, beside a parser that takes no short cuts. */
public final class LinesFuzzTarget {
    private static final String FILE = "corpus.jsonl";
    private static final CorpusOptions OPTIONS = new CorpusOptions(ArticleFields.DEFAULT, ReadingProperties.STRICT);

    private static final ObjectMapper ORACLE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LinesFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = read(input);
        assertThat(read(input)).isEqualTo(texts);
    }

    private static List<String> read(byte[] input) {
        List<String> texts = new ArrayList<>();
        try (LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(input), OPTIONS.maxBytes())) {
            Block block;
            while ((block = blocks.next()) != null) {
                byte[] bytes = block.bytes().clone();
                Block read = block;
                new LineStretch(FILE, block, OPTIONS)
                        .read(
                                article -> {
                                    String text = article.article().text().original();
                                    checkAccepted(line(read, bytes, article.place()), text);
                                    texts.add(text);
                                },
                                problem -> ReadingProperties.checkMessage(FILE, problem));
            }
        } catch (OverlongLineException e) {
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static byte[] line(Block block, byte[] bytes, Place place) {
        int i = (int) (place.number() - block.firstLine());
        return Arrays.copyOfRange(bytes, i == 0 ? 0 : block.end(i - 1) + 1, block.end(i));
    }

    /** Of names that are no UTF-8 the parsers depend on the names they have met before. */
    private static void checkAccepted(byte[] line, String text) {
        try {
            JsonNode field = ORACLE.readTree(line).get("text");
            assertThat(field.isTextual() ? field.textValue() : text).isEqualTo(text);
        } catch (IOException e) {
            assertThat(new String(line, StandardCharsets.UTF_8))
                    .as(e.getMessage())
                    .contains("\uFFFD");
        }
    }
}
