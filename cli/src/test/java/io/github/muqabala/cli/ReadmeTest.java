package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    private static final Pattern TRANSCRIPT =
            Pattern.compile("```\\n\\$ \\./muqabala ([^\\n]+)\\n(.*?)\\n```", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("transcripts")
    void transcriptsAreWhatTheCommandsPrint(String arguments, String expected) {
        ProgramRun program = new ProgramRun();
        program.run(Pattern.compile(" ").split(arguments.replace("fixtures/", "../fixtures/")));
        assertThat(program.out().replace("../fixtures", "fixtures").strip()).isEqualTo(expected.strip());
    }

    static List<Arguments> transcripts() throws IOException {
        List<Arguments> transcripts = TRANSCRIPT
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(found -> Arguments.of(found.group(1), found.group(2)))
                .toList();
        assertThat(transcripts).hasSizeGreaterThan(1);
        return transcripts;
    }
}
