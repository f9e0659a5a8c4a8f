package io.github.muqabala;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.muqabala.article.PageFuzzTarget;
import io.github.muqabala.article.TextFuzzTarget;
import io.github.muqabala.article.date.DatesFuzzTarget;
import io.github.muqabala.article.plain.PastedTextFuzzTarget;
import io.github.muqabala.article.web.WebFuzzTarget;
import io.github.muqabala.corpus.CrawlFuzzTarget;
import io.github.muqabala.corpus.LinesFuzzTarget;
import io.github.muqabala.corpus.TableFuzzTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzing begins with some inputs of each target, and has found others; {@code .ci/fuzz} looks for more. */
class FuzzRegressionTest {
    private static final Path SEEDS = Path.of("src/test/resources/io/github/muqabala");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONG = 1 << 17;

    private record Target(String inputs, Consumer<byte[]> reads) {}

    private static final List<Target> TARGETS = List.of(
            new Target("article/TextFuzzTarget", TextFuzzTarget::fuzzerTestOneInput),
            new Target("article/PageFuzzTarget", PageFuzzTarget::fuzzerTestOneInput),
            new Target("article/plain/PastedTextFuzzTarget", PastedTextFuzzTarget::fuzzerTestOneInput),
            new Target("article/date/DatesFuzzTarget", DatesFuzzTarget::fuzzerTestOneInput),
            new Target("article/web/WebFuzzTarget", WebFuzzTarget::fuzzerTestOneInput),
            new Target("corpus/CrawlFuzzTarget", CrawlFuzzTarget::fuzzerTestOneInput),
            new Target("corpus/LinesFuzzTarget", LinesFuzzTarget::fuzzerTestOneInput),
            new Target("corpus/TableFuzzTarget", TableFuzzTarget::fuzzerTestOneInput));

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void whatHoldsOfEveryInputHoldsOfThese(Path input, Consumer<byte[]> reads) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertTimeoutPreemptively(LIMIT, () -> reads.accept(bytes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void noneTakesLongWhenItIsLong(Path input, Consumer<byte[]> reads) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        do {
            repeated.write(bytes);
        } while (bytes.length > 0 && repeated.size() < LONG);
        assertTimeoutPreemptively(LIMIT, () -> reads.accept(repeated.toByteArray()));
    }

    static Stream<Arguments> inputs() {
        return TARGETS.stream().flatMap(target -> files(target.inputs()).map(file -> arguments(file, target.reads())));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
