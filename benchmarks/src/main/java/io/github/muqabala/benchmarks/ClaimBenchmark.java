package io.github.muqabala.benchmarks;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.ClaimOptions;
import io.github.muqabala.claim.Claims;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the text of an article to its claims, words and parts of the text included, over sentences of the fixture articles
 * in ever new order: what an article prints twice has no claims. The counter {@code bytes} is of their UTF-8 in a second;
 * ten times the size should leave it the same.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class ClaimBenchmark {
    @Param({"ar", "en"})
    String language = "";

    /** Characters of the article, at least; of Arabic nearly twice as many bytes. */
    @Param({"50000", "500000"})
    int size;

    private final ClaimOptions options = ClaimOptions.standard();
    private String text = "";
    private int length;

    /** What JMH sums up beside the calls. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /** Of UTF-8, read so far. */
        public long bytes;
    }

    @Setup
    public void writeArticle() {
        text = Articles.ofSize(language, size);
        length = text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The whole way. */
    @Benchmark
    public List<Claim> claims(Volume volume) {
        volume.bytes += length;
        Article article = new Article("benchmark", Text.of(text), Metadata.NONE);
        return Claims.of(Extraction.ofText(article, StandardCharsets.UTF_8, Evidence.GIVEN), options);
    }
}
