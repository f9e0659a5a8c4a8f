package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that reports are held against, byte for byte; CONTRIBUTING.md has the command that writes them anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/muqabala/report");

    private Golden() {}

    static void assertGolden(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("muqabala.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
