package io.github.muqabala.benchmarks;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.github.muqabala.similarity.MinHash;
import io.github.muqabala.similarity.MinHashSignature;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.SimHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the shingle hashes of one article (400, of which a news article of 400 words has about as many) to its signature
 * of 128 values, or of 64 bits: the engine beside hash4j and java-LSH. Each call takes another of 64 articles.
 *
 * <p>Lucene signs only what it tokenises itself: {@link ShingleBenchmark} has it, from the text on.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class SignatureBenchmark {
    private static final int ARTICLES = 64;
    private static final int SHINGLES = 400;

    private final MinHash minHash = new MinHash(128);
    private final SimilarityHasher hash4jMinHash =
            SimilarityHashing.minHash(128, 32).createHasher();
    private final SimilarityHasher hash4jSuperMinHash =
            SimilarityHashing.superMinHash(128, 32).createHasher();
    private final info.debatty.java.lsh.MinHash javaLsh = JavaLsh.minHash();
    private final SimilarityHasher hash4jSimHash = SimilarityHashing.simHash(64).createHasher();
    private final SimilarityHasher hash4jFastSimHash =
            SimilarityHashing.fastSimHash(64).createHasher();

    private final List<Set<Integer>> javaLshSets = new ArrayList<>();
    private long[][] articles = {};
    private int next;

    @Setup
    public void drawShingles() {
        SplittableRandom random = new SplittableRandom(1);
        articles = new long[ARTICLES][];
        for (int i = 0; i < ARTICLES; i++) {
            articles[i] = random.longs(SHINGLES).toArray();
            // A third of each article stands in the one before it, as among reports of one event.
            if (i > 0) {
                System.arraycopy(articles[i - 1], 0, articles[i], 0, SHINGLES / 3);
            }
            javaLshSets.add(JavaLsh.set(articles[i]));
        }
    }

    private int next() {
        next = (next + 1) % ARTICLES;
        return next;
    }

    @Benchmark
    public MinHashSignature signMuqabala() {
        return minHash.sign(articles[next()]);
    }

    @Benchmark
    public byte[] signHash4jMinHash() {
        return hash4jMinHash.compute(ElementHashProvider.ofValues(articles[next()]));
    }

    @Benchmark
    public byte[] signHash4jSuperMinHash() {
        return hash4jSuperMinHash.compute(ElementHashProvider.ofValues(articles[next()]));
    }

    /** 128 hashes a shingle, from a set that was made beforehand. */
    @Benchmark
    public int[] signJavaLsh() {
        return javaLsh.signature(javaLshSets.get(next()));
    }

    @Benchmark
    public SimHash simHashMuqabala() {
        return SimHash.of(articles[next()]);
    }

    @Benchmark
    public byte[] simHashHash4j() {
        return hash4jSimHash.compute(ElementHashProvider.ofValues(articles[next()]));
    }

    @Benchmark
    public byte[] simHashHash4jFast() {
        return hash4jFastSimHash.compute(ElementHashProvider.ofValues(articles[next()]));
    }

    @Benchmark
    public ShingleSet exactSet() {
        return ShingleSet.of(articles[next()]);
    }
}
