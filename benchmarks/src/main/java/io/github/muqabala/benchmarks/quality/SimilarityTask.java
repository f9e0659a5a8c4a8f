package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.alignment.sentence.Similarity;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How much two sentences say the same, against what readers say. */
public final class SimilarityTask implements Task {
    private static final int REPEATS = 20;

    @Override
    public String name() {
        return "sts";
    }

    @Override
    public String summary() {
        return "how much two sentences say the same";
    }

    @Override
    public String usage() {
        return """
                usage: Quality sts --file FILE

                  --file FILE   a table in columns parted by tabs, named in its first row: score, s1, s2 and maybe
                                genre and file; or relatedness, t_ar and h_ar

                The figures are correlations with the scores of readers. The baseline is the cosine of the weights of
                light stems (TF-IDF), of the sentences of the file itself.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--file"), Set.of());
        List<SimilarityPair> pairs = SimilarityPair.read(options.file("--file"));
        double[] gold = pairs.stream().mapToDouble(SimilarityPair::score).toArray();
        List<Sentence> left =
                pairs.stream().map(pair -> Sentence.of(pair.left())).toList();
        List<Sentence> right =
                pairs.stream().map(pair -> Sentence.of(pair.right())).toList();
        double[] engine = IntStream.range(0, gold.length)
                .mapToDouble(i -> Similarity.of(left.get(i), right.get(i)))
                .toArray();
        ToDoubleFunction<SimilarityPair> tfIdf = TfIdf.of(pairs);
        double[] baseline = pairs.stream().mapToDouble(tfIdf).toArray();

        out.printf("%-24s %6s %8s %8s %9s%n", "", "pairs", "Pearson", "Spearman", "baseline");
        for (Map.Entry<String, int[]> genre : genres(pairs).entrySet()) {
            print(genre.getKey(), gold, engine, baseline, genre.getValue(), out);
        }
        print("all", gold, engine, baseline, IntStream.range(0, gold.length).toArray(), out);
        out.printf(Locale.ROOT, "%nbaseline: Spearman %.3f%n", SimilarityScore.spearman(baseline, gold));
        out.printf(
                Locale.ROOT,
                "%.1f microseconds of CPU a pair once the sentences are read%n",
                microseconds(left, right));
        out.println(new ObjectMapper()
                .createObjectNode()
                .put("pearson", SimilarityScore.pearson(engine, gold))
                .put("spearman", SimilarityScore.spearman(engine, gold)));
    }

    private static Map<String, int[]> genres(List<SimilarityPair> pairs) {
        Map<String, List<Integer>> genres = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            String genre = pairs.get(i).genre();
            if (!genre.isEmpty()) {
                genres.computeIfAbsent(genre, name -> new ArrayList<>()).add(i);
            }
        }
        Map<String, int[]> numbers = new TreeMap<>();
        genres.forEach((name, of) ->
                numbers.put(name, of.stream().mapToInt(Integer::intValue).toArray()));
        return numbers;
    }

    private static void print(
            String name, double[] gold, double[] engine, double[] baseline, int[] of, PrintStream out) {
        double[] wanted = IntStream.of(of).mapToDouble(i -> gold[i]).toArray();
        double[] said = IntStream.of(of).mapToDouble(i -> engine[i]).toArray();
        double[] base = IntStream.of(of).mapToDouble(i -> baseline[i]).toArray();
        out.printf(
                Locale.ROOT,
                "%-24s %6d %8.3f %8.3f %9.3f%n",
                name,
                of.length,
                SimilarityScore.pearson(said, wanted),
                SimilarityScore.spearman(said, wanted),
                SimilarityScore.pearson(base, wanted));
    }

    private static double microseconds(List<Sentence> left, List<Sentence> right) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        double sum = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < left.size(); i++) {
                sum += Similarity.of(left.get(i), right.get(i));
            }
            fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - start);
        }
        return sum < 0 ? 0 : fastest / 1e3 / Math.max(1, left.size());
    }
}
