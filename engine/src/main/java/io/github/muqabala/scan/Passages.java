package io.github.muqabala.scan;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.duplicate.Cluster;
import io.github.muqabala.duplicate.PassageJoin;
import io.github.muqabala.duplicate.WordRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what the articles of a scan have in common with earlier ones that are not of their cluster. */
final class Passages {
    private Passages() {}

    /**
     * The passages in the order of the articles.
     *
     * @param corpus read a second time, to tell where the words stand
     * @throws UnreadableArticleException if it is not as it was when the intake was made
     */
    static List<SharedPassage> find(Corpus corpus, Intake intake, List<Cluster> clusters, ScanOptions options)
            throws UnreadableArticleException {
        List<Integer> numbers =
                IntStream.range(0, intake.articles().size()).boxed().toList();
        List<Integer> byDate = Kinship.byDate(numbers, intake.articles());
        List<int[]> texts = byDate.stream().map(intake.words()::get).toList();
        int[] cluster = clusterNumbers(byDate.size(), clusters);
        List<WordRun> runs = new ArrayList<>();
        for (WordRun run : PassageJoin.join(texts, options.passageWords(), options.threads())) {
            WordRun renumbered = run.renumbered(byDate.get(run.text()), byDate.get(run.source()));
            if (cluster[renumbered.text()] != cluster[renumbered.source()]) {
                runs.add(renumbered);
            }
        }
        runs.sort(Comparator.comparingInt(WordRun::text).thenComparingInt(WordRun::from));
        return SecondReading.of(corpus, intake, runs, options.threads());
    }

    /** For each article a number that it has in common with those of its cluster only. */
    private static int[] clusterNumbers(int articles, List<Cluster> clusters) {
        int[] numbers = IntStream.range(0, articles).toArray();
        for (Cluster cluster : clusters) {
            for (int member : cluster.members()) {
                numbers[member] = cluster.members().get(0);
            }
        }
        return numbers;
    }
}
