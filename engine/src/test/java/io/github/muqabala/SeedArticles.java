package io.github.muqabala;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the five real articles lie, which are outside the project. */
final class SeedArticles {
    private SeedArticles() {}

    /** The files in order; a test that asks for them is skipped where there are none. */
    static List<Path> files() throws IOException {
        Path shared = Path.of(Objects.requireNonNullElse(System.getenv("MUQABALA_SHARED"), "../shared"));
        Path seeds = Path.of("..").resolve(shared).resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "no real articles at " + seeds + "; set MUQABALA_SHARED to their folder");
        try (Stream<Path> files = Files.list(seeds)) {
            return files.sorted().toList();
        }
    }
}
