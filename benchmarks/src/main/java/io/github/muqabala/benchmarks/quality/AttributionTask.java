package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.attribution.Speech;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Sentences;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Attributions: who is reported to say what, against what readers have marked. */
public final class AttributionTask implements Task {
    private static final int WORST = 40;

    /** A text and what came of it. */
    private record Article(GoldArticle gold, AttributionScore score) {}

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String summary() {
        return "who is reported to say what, in articles";
    }

    @Override
    public String usage() {
        return """
                usage: Quality attribution --articles FILE

                  --articles FILE   JSON lines, also in gzip: {"id", "text", "attributions": [{"source": [[0, 8]…],
                                    "cue": [[9, 13]…], "content": [[14, 30]…]}…]}, in code points

                An attribution is found if its cue is overlapped and half of its content's characters are in the
                content of that same attribution; each is matched once. A sentence has an attribution if a cue begins
                in it. Sources are those of attributions found whose source is marked; one is right if overlapped.
                contentF1 is of characters that are anyone's content, so that too much of it costs too.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--articles"), Set.of());
        List<Article> articles = new ArrayList<>();
        for (GoldArticle gold : GoldArticle.read(options.file("--articles"))) {
            articles.add(new Article(gold, score(gold)));
        }
        Decisions attributions = sum(articles, AttributionScore::attributions);
        Decisions sentences = sum(articles, AttributionScore::sentences);
        Decisions characters = sum(articles, AttributionScore::characters);
        Decisions sources = sum(articles, AttributionScore::sources);

        out.printf("%-12s %9s %9s %9s%n", "", "precision", "recall", "F1");
        print("attributions", attributions, out);
        print("sentences", sentences, out);
        print("characters", characters, out);
        printForms(articles, out);
        printCues("found where none is marked", articles, AttributionScore::wrong, out);
        printCues("marked and not found", articles, AttributionScore::missed, out);
        out.println();
        out.println(new ObjectMapper()
                .createObjectNode()
                .put("cueContentF1", attributions.f1())
                .put("sentenceF1", sentences.f1())
                .put("sourceOverlap", sources.recall())
                .put("contentF1", characters.f1()));
    }

    private static AttributionScore score(GoldArticle gold) {
        Text text = Text.of(gold.text());
        List<Span> paragraphs = Lines.of(gold.text());
        CodePoints places = CodePoints.of(gold.text());
        List<MarkedAttribution> found = new ArrayList<>();
        for (Attribution attribution :
                Speech.of(Words.of(text), Language.of(text), paragraphs).attributions()) {
            found.add(new MarkedAttribution(
                    attribution.form().toString().toLowerCase(Locale.ROOT),
                    Stream.ofNullable(attribution.source()).map(places::stretch).toList(),
                    List.of(places.stretch(attribution.cue())),
                    attribution.content().stream().map(places::stretch).toList()));
        }
        List<Stretch> sentences =
                Sentences.of(gold.text()).stream().map(places::stretch).toList();
        return AttributionScore.of(gold.attributions(), found, sentences);
    }

    private static Decisions sum(List<Article> articles, Function<AttributionScore, Decisions> part) {
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (Article article : articles) {
            Decisions decisions = part.apply(article.score());
            right += decisions.truePositives();
            wrong += decisions.falsePositives();
            missed += decisions.falseNegatives();
        }
        return new Decisions(right, wrong, missed);
    }

    private static void print(String name, Decisions decisions, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-12s %9.3f %9.3f %9.3f%n",
                name,
                decisions.precision(),
                decisions.recall(),
                decisions.f1());
    }

    private static void printForms(List<Article> articles, PrintStream out) {
        out.printf("%n%-12s %9s %9s %9s%n", "form", "found", "right", "precision");
        Map<String, int[]> forms = new TreeMap<>();
        for (Article article : articles) {
            article.score().right().forEach(one -> forms.computeIfAbsent(one.form(), key -> new int[2])[0]++);
            article.score().wrong().forEach(one -> forms.computeIfAbsent(one.form(), key -> new int[2])[1]++);
        }
        forms.forEach((form, counts) -> out.printf(
                Locale.ROOT,
                "%-12s %9d %9d %9.3f%n",
                form,
                counts[0] + counts[1],
                counts[0],
                (double) counts[0] / (counts[0] + counts[1])));
    }

    private static void printCues(
            String title,
            List<Article> articles,
            Function<AttributionScore, List<MarkedAttribution>> part,
            PrintStream out) {
        Map<String, Long> cues = articles.stream()
                .flatMap(article -> part.apply(article.score()).stream().map(one -> cue(article.gold(), one)))
                .collect(Collectors.groupingBy(cue -> cue, Collectors.counting()));
        out.printf("%n%s, by cue%n", title);
        cues.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> cue) -> -cue.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(WORST)
                .forEach(cue -> out.printf("  %4d %s%n", cue.getValue(), cue.getKey()));
    }

    private static String cue(GoldArticle article, MarkedAttribution attribution) {
        Stretch cue = attribution.cue().get(0);
        int[] codePoints = article.text()
                .codePoints()
                .skip(cue.start())
                .limit(cue.length())
                .toArray();
        return Arrays.stream(codePoints)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
