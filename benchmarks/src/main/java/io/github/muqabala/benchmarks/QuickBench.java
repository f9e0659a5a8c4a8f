package io.github.muqabala.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Every stage once, in two minutes: a table of times and of how they compare. One fork and short iterations, so that a
 * ratio may be a tenth off; {@code README.md} has those of full runs.
 */
final class QuickBench {
    /**
     * Benchmarks that do the same work.
     *
     * @param title the work
     * @param entries the engine's first, against which the others are held
     */
    private record Stage(String title, List<Entry> entries) {
        Stage(String title, Entry... entries) {
            this(title, List.of(entries));
        }
    }

    /**
     * A line of the table.
     *
     * @param label what is measured
     * @param benchmark class and method
     */
    private record Entry(String label, String benchmark) {}

    private static final List<Stage> STAGES = List.of(
            new Stage(
                    "Tokenise: an Arabic article to a hash of every word",
                    new Entry("Muqabala", "TokenizeBenchmark.muqabala"),
                    new Entry("plain loop, substrings", "TokenizeBenchmark.lowerCaseAndSubstring"),
                    new Entry("regular expression, split", "TokenizeBenchmark.lowerCaseAndSplit"),
                    new Entry("Lucene ArabicAnalyzer", "TokenizeBenchmark.luceneArabicAnalyzer")),
            new Stage(
                    "Shingle: an Arabic article to its set of three-word shingles",
                    new Entry("Muqabala", "ShingleBenchmark.shingleMuqabala"),
                    new Entry("by hand, joined strings", "ShingleBenchmark.shingleByHand"),
                    new Entry("Lucene ShingleFilter", "ShingleBenchmark.shingleLucene")),
            new Stage(
                    "Sign: an Arabic article to 128 values",
                    new Entry("Muqabala", "ShingleBenchmark.signMuqabala"),
                    new Entry("Lucene MinHashFilter", "ShingleBenchmark.signLucene")),
            new Stage(
                    "Sign: 400 shingle hashes to 128 values",
                    new Entry("Muqabala MinHash", "SignatureBenchmark.signMuqabala"),
                    new Entry("hash4j SuperMinHash", "SignatureBenchmark.signHash4jSuperMinHash"),
                    new Entry("hash4j MinHash", "SignatureBenchmark.signHash4jMinHash"),
                    new Entry("java-LSH MinHash", "SignatureBenchmark.signJavaLsh")),
            new Stage(
                    "Sign: 400 shingle hashes to 64 bits",
                    new Entry("Muqabala SimHash", "SignatureBenchmark.simHashMuqabala"),
                    new Entry("hash4j FastSimHash", "SignatureBenchmark.simHashHash4jFast"),
                    new Entry("hash4j SimHash", "SignatureBenchmark.simHashHash4j")),
            new Stage(
                    "Compare: two articles",
                    new Entry("Muqabala, common shingles", "CompareBenchmark.exactMuqabala"),
                    new Entry("Commons Text, common shingles", "CompareBenchmark.exactCommonsText"),
                    new Entry("Commons Text, cosine of word counts", "CompareBenchmark.cosineCommonsText"),
                    new Entry("Commons Text, common characters", "CompareBenchmark.charactersCommonsText")),
            new Stage(
                    "Compare: two signatures of 128 values",
                    new Entry("Muqabala", "CompareBenchmark.minHashMuqabala"),
                    new Entry("Muqabala, packed to 8 bits a value", "CompareBenchmark.packedMuqabala"),
                    new Entry("hash4j", "CompareBenchmark.superMinHashHash4j"),
                    new Entry("java-LSH", "CompareBenchmark.minHashJavaLsh")),
            new Stage(
                    "Compare: two signatures of 64 bits",
                    new Entry("Muqabala", "CompareBenchmark.simHashMuqabala"),
                    new Entry("hash4j", "CompareBenchmark.simHashHash4j")));

    private QuickBench() {}

    public static void main(String[] args) {
        int total = STAGES.stream().mapToInt(stage -> stage.entries().size()).sum();
        int done = 0;
        try {
            for (Stage stage : STAGES) {
                System.out.println(stage.title());
                double reference = Double.NaN;
                for (Entry entry : stage.entries()) {
                    System.err.printf(Locale.ROOT, "\r%d of %d", ++done, total);
                    Result<?> time = measure(entry);
                    System.err.print("\r              \r");
                    reference = Double.isNaN(reference) ? time.getScore() : reference;
                    System.out.print(row(entry.label(), time, time.getScore() / reference));
                }
                System.out.println();
            }
        } catch (RunnerException e) {
            System.err.println("\nmuqabala bench: " + e.getMessage());
            System.exit(2);
        }
        System.out.println("± is JMH's error at 99.9% confidence, here of 6 short runs. In full, 20 minutes:");
        System.out.println("  java -jar benchmarks/target/benchmarks.jar");
    }

    private static Result<?> measure(Entry entry) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + entry.benchmark().replace(".", "\\.") + "$")
                .param("language", "ar")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(300))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).runSingle().getPrimaryResult();
    }

    private static String row(String label, Result<?> time, double ratio) {
        double nanos = time.getScore();
        double error = 100 * time.getScoreError() / nanos;
        String amount = nanos < 10_000
                ? String.format(Locale.ROOT, "%,.0f ns", nanos)
                : String.format(Locale.ROOT, "%,.1f µs", nanos / 1000);
        return String.format(Locale.ROOT, "  %-38s %12s ± %3.0f %%  %s%n", label, amount, error, ratio(ratio));
    }

    private static String ratio(double ratio) {
        if (Math.abs(ratio - 1) < 0.05) {
            return "1×";
        }
        return ratio > 1
                ? String.format(Locale.ROOT, "%.1f× slower", ratio)
                : String.format(Locale.ROOT, "%.1f× faster", 1 / ratio);
    }
}
