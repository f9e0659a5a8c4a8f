package io.github.muqabala.benchmarks;

import io.github.muqabala.alignment.origin.Origins;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The origins of articles of 5 kB on one event, all of which quote the same words: seven of ten are one of ten wire reports
 * with every eighth paragraph cut and an introduction of their own, three are their own throughout. Twice as many articles
 * should take no more than twice as long and a half.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class OriginsBenchmark {
    private static final int WIRES = 10;
    private static final int PARAGRAPHS = 12;
    private static final int WORDS = 60;

    @Param({"5", "50", "100", "200"})
    int articles;

    private final Random random = new Random(20230518);
    private final List<String> texts = new ArrayList<>();

    @Setup
    public void writeArticles() {
        List<String> vocabulary = Arrays.stream(Articles.in("ar"))
                .flatMap(text -> Arrays.stream(Articles.words(text)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<List<String>> wires = new ArrayList<>();
        for (int i = 0; i < WIRES; i++) {
            wires.add(report(vocabulary));
        }
        String quotation = "قال المتحدث: «" + paragraph(vocabulary) + "»";
        for (int i = 0; i < articles; i++) {
            List<String> report = new ArrayList<>();
            report.add(paragraph(vocabulary));
            report.add(quotation);
            if (random.nextInt(10) < 7) {
                report.addAll(wires.get(random.nextInt(WIRES)));
                report.removeIf(any -> random.nextInt(8) == 0);
            } else {
                report.addAll(report(vocabulary));
            }
            texts.add(String.join("\n\n", report));
        }
    }

    private List<String> report(List<String> vocabulary) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(paragraph(vocabulary));
        }
        return paragraphs;
    }

    private String paragraph(List<String> vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int word = 1; word <= WORDS; word++) {
            text.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(word % 20 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /** From the texts, words included, on two threads. */
    @Benchmark
    public Origins origins() {
        List<Extraction> read = new ArrayList<>();
        for (String text : texts) {
            read.add(
                    Extraction.ofText(new Article("benchmark", Text.of(text)), StandardCharsets.UTF_8, Evidence.GIVEN));
        }
        return Origins.of(read, 2);
    }
}
