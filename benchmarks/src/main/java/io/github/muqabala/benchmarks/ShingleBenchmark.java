package io.github.muqabala.benchmarks;

import io.github.muqabala.similarity.MinHash;
import io.github.muqabala.similarity.MinHashSignature;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
 * From the text of an article to its set of three-word shingles, and to its signature of 128 values; folding and
 * tokenising are part of it. Each call takes another of the fixture articles.
 *
 * <p>Lucene's chain is the leanest that folds Arabic: no stop words, no stems, its objects reused from text to text. Its
 * {@code MinHashFilter} makes, as the engine does, one hash a shingle and 128 bins of it, but fills an empty bin from the
 * next one. java-LSH, Commons Text and hash4j do not cut word shingles.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class ShingleBenchmark {
    private static final int WIDTH = 3;
    private static final int VALUES = 128;

    @Param({"ar", "en"})
    String language = "";

    private final Shingler shingler = Shingler.words(WIDTH);
    private final MinHash minHash = new MinHash(VALUES);
    private final Analyzer shingles = analyzer(false);
    private final Analyzer minHashes = analyzer(true);
    private String[] articles = {};
    private int next;

    private static Analyzer analyzer(boolean minHashed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                TokenStream words = new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(source)));
                ShingleFilter shingles = new ShingleFilter(words, WIDTH, WIDTH);
                shingles.setOutputUnigrams(false);
                return new TokenStreamComponents(
                        source, minHashed ? new MinHashFilter(shingles, 1, VALUES, 1, true) : shingles);
            }
        };
    }

    @Setup
    public void readArticles() {
        articles = Articles.in(language);
    }

    private String nextArticle() {
        next = next + 1 == articles.length ? 0 : next + 1;
        return articles[next];
    }

    /** The hashes in reading order, not yet a set. */
    @Benchmark
    public long[] hashMuqabala() {
        return shingler.hashes(Text.of(nextArticle()));
    }

    @Benchmark
    public ShingleSet shingleMuqabala() {
        return shingler.shingle(Text.of(nextArticle()));
    }

    /** The set is one of strings, as the filter makes no hashes. */
    @Benchmark
    public Set<String> shingleLucene() throws IOException {
        Set<String> set = new HashSet<>();
        try (TokenStream stream = shingles.tokenStream("text", nextArticle())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                set.add(term.toString());
            }
            stream.end();
        }
        return set;
    }

    /** What anyone would write first: strings joined from words, of which nothing but the case is folded. */
    @Benchmark
    public Set<String> shingleByHand() {
        String[] words = Articles.words(nextArticle());
        Set<String> set = new HashSet<>();
        for (int i = 0; i + WIDTH <= words.length; i++) {
            set.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        }
        return set;
    }

    @Benchmark
    public MinHashSignature signMuqabala() {
        return minHash.sign(shingler.hashes(Text.of(nextArticle())));
    }

    /** Reads the 128 values as the filter gives them out, without keeping them. */
    @Benchmark
    public int signLucene() throws IOException {
        int all = 0;
        try (TokenStream stream = minHashes.tokenStream("text", nextArticle())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all ^= term.buffer()[0];
            }
            stream.end();
        }
        return all;
    }
}
