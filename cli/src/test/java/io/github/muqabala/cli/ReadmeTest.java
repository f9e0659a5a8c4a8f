package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern TRANSCRIPT =
            Pattern.compile("```\\n\\$ \\./muqabala compare (\\S+) (\\S+)\\n(.*?)\\n```", Pattern.DOTALL);

    @Test
    void theTranscriptIsWhatTheCommandPrints() throws IOException {
        Matcher transcript = TRANSCRIPT.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(transcript.find()).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, out, Terminal.of("", false, Map.of()));
        new CommandLineProgram(console).run("compare", "../" + transcript.group(1), "../" + transcript.group(2));
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .replace("../fixtures", "fixtures")
                        .strip())
                .isEqualTo(transcript.group(3).strip());
    }
}
