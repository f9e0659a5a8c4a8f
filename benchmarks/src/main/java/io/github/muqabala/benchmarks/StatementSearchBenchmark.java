package io.github.muqabala.benchmarks;

import io.github.muqabala.alignment.retrieval.StatementIndex;
import io.github.muqabala.alignment.retrieval.StatementSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * An index of statements of twenty words, and for each of them the twenty nearest, on one thread. The statements are of the
 * fixture articles with every third word drawn at random from these, so that terms are less rare than in as many real
 * ones. Twice as many statements should take little more than twice as long.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@State(Scope.Thread)
public class StatementSearchBenchmark {
    private static final int WORDS = 20;
    private static final int NEAREST = 20;

    @Param({"5000", "10000", "20000"})
    int statements;

    private final List<String> texts = new ArrayList<>();

    @Setup
    public void writeStatements() {
        String[] words = Articles.words(Articles.ofSize("ar", 200_000));
        Random random = new Random(20230518);
        for (int i = 0; i < statements; i++) {
            StringBuilder statement = new StringBuilder();
            int from = random.nextInt(words.length - WORDS);
            for (int word = 0; word < WORDS; word++) {
                int place = word % 3 == 0 ? random.nextInt(words.length) : from + word;
                statement.append(words[place]).append(' ');
            }
            texts.add(statement.toString());
        }
    }

    /** From the texts, words included. */
    @Benchmark
    public double nearest() {
        StatementIndex index = StatementIndex.of(texts);
        StatementSearch search = index.search();
        double best = 0;
        for (int statement = 0; statement < index.size(); statement++) {
            best += search.nearest(statement, NEAREST).get(0).score();
        }
        return best;
    }
}
