package io.github.muqabala.benchmarks;

import io.github.muqabala.text.Folding;
import io.github.muqabala.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Fold, tokenise and hash, article by article: the engine beside Lucene's Arabic chain and beside the loop that anyone
 * would write first. Each makes a 64-bit hash of every word. The counter {@code megabytes} is UTF-8 input per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Thread)
public class TokenizeBenchmark {
    @Param({"ar", "en"})
    String language = "";

    private final Analyzer analyzer = new ArabicAnalyzer();
    private String[] articles = {};
    private double[] sizes = {};
    private int next;

    /** What a call has read, in bytes of UTF-8. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Volume {
        private double bytes;

        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
        }

        /** Read by JMH, which divides it by the time. */
        public double megabytes() {
            return bytes / 1e6;
        }
    }

    @Setup
    public void readArticles() {
        articles = Articles.in(language);
        sizes = new double[articles.length];
        for (int i = 0; i < articles.length; i++) {
            sizes[i] = articles[i].getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private String nextArticle(Volume volume) {
        next = next + 1 == articles.length ? 0 : next + 1;
        volume.bytes += sizes[next];
        return articles[next];
    }

    @Benchmark
    public Tokens muqabala(Volume volume) {
        return Tokens.of(nextArticle(volume), Folding.STANDARD);
    }

    @Benchmark
    public long luceneArabicAnalyzer(Volume volume) throws IOException {
        long all = 0;
        try (TokenStream stream = analyzer.tokenStream("text", nextArticle(volume))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all ^= hash(term.buffer(), term.length());
            }
            stream.end();
        }
        return all;
    }

    @Benchmark
    public long lowerCaseAndSplit(Volume volume) {
        long all = 0;
        for (String word : Articles.words(nextArticle(volume))) {
            all ^= hash(word.toCharArray(), word.length());
        }
        return all;
    }

    /** The same without a regular expression: a word is a substring between characters that are not letters. */
    @Benchmark
    public long lowerCaseAndSubstring(Volume volume) {
        String text = nextArticle(volume).toLowerCase(Locale.ROOT);
        long all = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    String word = text.substring(start, i);
                    all ^= hash(word.toCharArray(), word.length());
                }
                start = i + 1;
            }
        }
        return all;
    }

    /** The same hash as the engine's, so that only the way to the words differs. */
    private static long hash(char[] chars, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ chars[i]) * 0x100000001b3L;
        }
        return hash;
    }
}
