package io.github.muqabala.benchmarks;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.github.muqabala.similarity.MinHash;
import io.github.muqabala.similarity.MinHashSignature;
import io.github.muqabala.similarity.PackedSignature;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.similarity.SimHash;
import io.github.muqabala.text.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.SimilarityInput;
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
 * From two articles to one number, everything that a library can keep of an article being made beforehand: the engine
 * beside hash4j, java-LSH and Commons Text, over pairs of fixture articles.
 *
 * <p>The numbers mean different things, which each benchmark says. Commons Text keeps nothing of a text, so that it makes
 * its sets in every call.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class CompareBenchmark {
    private static final SimilarityHashPolicy SUPER_MIN_HASH = SimilarityHashing.superMinHash(128, 32);
    private static final SimilarityHashPolicy FAST_SIM_HASH = SimilarityHashing.fastSimHash(64);
    private static final info.debatty.java.lsh.MinHash JAVA_LSH = JavaLsh.minHash();

    @Param({"ar", "en"})
    String language = "";

    private final JaccardSimilarity jaccard = new JaccardSimilarity();
    private final CosineSimilarity cosine = new CosineSimilarity();
    private final CosineDistance cosineDistance = new CosineDistance();
    private Prepared[] articles = {};
    private int next;

    /** What each library keeps of an article. */
    private static final class Prepared {
        final String text;
        final ShingleSet shingles;
        final MinHashSignature signature;
        final PackedSignature packed;
        final SimHash simHash;
        final byte[] superMinHash;
        final byte[] fastSimHash;
        final int[] javaLsh;
        final Map<CharSequence, Integer> wordCounts = new HashMap<>();
        final Elements elements;

        Prepared(String text) {
            this.text = text;
            long[] hashes = Shingler.words(3).hashes(Text.of(text));
            shingles = ShingleSet.of(hashes);
            signature = new MinHash(128).sign(hashes);
            packed = signature.pack(8);
            simHash = SimHash.of(hashes);
            superMinHash = SUPER_MIN_HASH.createHasher().compute(ElementHashProvider.ofValues(hashes));
            fastSimHash = FAST_SIM_HASH.createHasher().compute(ElementHashProvider.ofValues(hashes));
            javaLsh = JAVA_LSH.signature(JavaLsh.set(hashes));
            for (String word : Articles.words(text)) {
                wordCounts.merge(word, 1, Integer::sum);
            }
            elements = new Elements(Arrays.stream(hashes).boxed().toList());
        }
    }

    /** Shingles as Commons Text takes elements. */
    private record Elements(List<Long> hashes) implements SimilarityInput<Long> {
        @Override
        public Long at(int index) {
            return hashes.get(index);
        }

        @Override
        public int length() {
            return hashes.size();
        }
    }

    @Setup
    public void prepareArticles() {
        articles = Arrays.stream(Articles.in(language)).map(Prepared::new).toArray(Prepared[]::new);
    }

    private int next() {
        next = next + 2 >= articles.length ? 0 : next + 1;
        return next;
    }

    /** The exact share of common shingles. */
    @Benchmark
    public double exactMuqabala() {
        int i = next();
        return articles[i].shingles.jaccard(articles[i + 1].shingles);
    }

    /** The exact share of common shingles, over the same hashes as objects. */
    @Benchmark
    public double exactCommonsText() {
        int i = next();
        return jaccard.apply(articles[i].elements, articles[i + 1].elements);
    }

    /** The share of common characters, that is of the two alphabets: what it does with strings, no measure of copying. */
    @Benchmark
    public double charactersCommonsText() {
        int i = next();
        return jaccard.apply(articles[i].text, articles[i + 1].text);
    }

    /** The cosine of the word counts, which were made beforehand. */
    @Benchmark
    public double cosineCommonsText() {
        int i = next();
        return cosine.cosineSimilarity(articles[i].wordCounts, articles[i + 1].wordCounts);
    }

    /** The cosine of the word counts made in the call; its words are ASCII, so that it sees but the digits of Arabic. */
    @Benchmark
    public double cosineOfTextsCommonsText() {
        int i = next();
        return cosineDistance.apply(articles[i].text, articles[i + 1].text);
    }

    /** An estimate of the share of common shingles, from 128 values. */
    @Benchmark
    public double minHashMuqabala() {
        int i = next();
        return articles[i].signature.jaccard(articles[i + 1].signature);
    }

    /** The same estimate from 8 bits of each value. */
    @Benchmark
    public double packedMuqabala() {
        int i = next();
        return articles[i].packed.jaccard(articles[i + 1].packed);
    }

    /** The same estimate from 128 values of 32 bits. */
    @Benchmark
    public double superMinHashHash4j() {
        int i = next();
        return SUPER_MIN_HASH.getFractionOfEqualComponents(articles[i].superMinHash, articles[i + 1].superMinHash);
    }

    /** The same estimate from 128 values. */
    @Benchmark
    public double minHashJavaLsh() {
        int i = next();
        return JAVA_LSH.similarity(articles[i].javaLsh, articles[i + 1].javaLsh);
    }

    /** How many of 64 bits differ. */
    @Benchmark
    public int simHashMuqabala() {
        int i = next();
        return articles[i].simHash.distance(articles[i + 1].simHash);
    }

    /** How many of 64 bits are equal. */
    @Benchmark
    public int simHashHash4j() {
        int i = next();
        return FAST_SIM_HASH.getNumberOfEqualComponents(articles[i].fastSimHash, articles[i + 1].fastSimHash);
    }
}
