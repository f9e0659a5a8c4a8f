package io.github.muqabala.benchmarks;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles of 5 kB on one event aligned, from their texts to the groups and the matrix. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AlignmentBenchmark {
    /** How many articles. */
    @Param({"5", "50", "200"})
    public int articles;

    private List<Extraction> story = List.of();
    private AlignmentOptions options = AlignmentOptions.standard();

    /** Makes the articles and reads the lexicon. */
    @Setup
    public void read() throws IOException, LexiconException {
        story = Story.articles(articles);
        options = AlignmentOptions.with(LexiconReader.read(
                Fixtures.lexicon("neighbours-meeting"),
                "neighbours-meeting.yaml",
                Actors.known().ids()));
    }

    /** All of it. */
    @Benchmark
    public Alignment align() {
        return Alignment.of(story, options);
    }
}
