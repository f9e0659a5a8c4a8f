package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema and the reader agree. */
class LexiconSchemaTest {
    private static final Path SCHEMA = Path.of("../docs/schema/lexicon.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"libya", "neighbours-meeting"})
    void lexiconsOfTheFixturesAreValid(String id) throws IOException {
        assertThat(schema().validate(json(Fixtures.lexicon(id)))).isEmpty();
    }

    @Test
    void theLexiconOfTheDocumentationIsValidAndRead() throws IOException, LexiconException {
        String page = Files.readString(Path.of("../docs/lexicon.md"));
        int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
        String yaml = page.substring(begin, page.indexOf("```", begin));
        assertThat(schema().validate(json(yaml))).isEmpty();
        assertThat(LexiconReader.read(yaml, "lexicon.md", Set.of("EG", "SD", "ET"))
                        .topics())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{version: 2}", "{version: 1, topics: {a: {}}}", "{version: 1, actors: {A: {x: 1}}}"})
    void whatTheReaderRefusesIsNotValid(String yaml) throws IOException {
        assertThat(schema().validate(json(yaml))).isNotEmpty();
    }

    private static JsonNode json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new ObjectMapper().valueToTree(tree);
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }
}
