package io.github.muqabala.scan;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusArticle;
import io.github.muqabala.corpus.CorpusReader;
import io.github.muqabala.corpus.NumberedStretch;
import io.github.muqabala.duplicate.WordRun;
import io.github.muqabala.parallel.Threads;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up where runs of words stand in the texts, which the intake did not keep. */
final class SecondReading {
    private final Intake intake;
    private final List<WordRun> runs;
    /** For each run and its source, the article above twice the run's number, plus one for the source; ascending. */
    private final long[] mentions;

    private final @Nullable Span[] spans;
    private final @Nullable Span[] sourceSpans;
    private final String[] beginnings;

    private SecondReading(Intake intake, List<WordRun> runs) {
        this.intake = intake;
        this.runs = runs;
        spans = new Span[runs.size()];
        sourceSpans = new Span[runs.size()];
        beginnings = new String[runs.size()];
        mentions = new long[2 * runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            mentions[2 * i] = ((long) runs.get(i).text() << Integer.SIZE) | (2L * i);
            mentions[2 * i + 1] = ((long) runs.get(i).source() << Integer.SIZE) | (2L * i + 1);
        }
        Arrays.sort(mentions);
    }

    /**
     * The runs as passages, in their order.
     *
     * @throws UnreadableArticleException if the corpus is not as it was when the intake was made
     */
    static List<SharedPassage> of(Corpus corpus, Intake intake, List<WordRun> runs, int threads)
            throws UnreadableArticleException {
        SecondReading reading = new SecondReading(intake, runs);
        if (!runs.isEmpty()) {
            try (CorpusReader reader = corpus.open()) {
                Threads.run(threads, thread -> {
                    reading.readAll(reader);
                    return thread;
                });
            }
        }
        return reading.passages();
    }

    private void readAll(CorpusReader reader) {
        NumberedStretch next;
        while ((next = reader.next()) != null) {
            int first = intake.firstOf(next.number());
            if (mention(first) < mention(intake.firstOf(next.number() + 1))) {
                List<CorpusArticle> articles = new ArrayList<>();
                next.stretch().read(articles::add, problem -> {});
                for (int i = 0; i < articles.size(); i++) {
                    lookUp(first + i, articles.get(i).article().text());
                }
            }
        }
    }

    /** Where the mentions of an article and those after it begin. */
    private int mention(int article) {
        int found = Arrays.binarySearch(mentions, (long) article << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }

    private void lookUp(int article, Text text) {
        int from = mention(article);
        int to = mention(article + 1);
        if (from == to
                || !Arrays.equals(Intake.hashes(text.tokens()), intake.words().get(article))) {
            return;
        }
        for (int i = from; i < to; i++) {
            int number = (int) mentions[i] >>> 1;
            WordRun run = runs.get(number);
            if ((mentions[i] & 1) != 0) {
                sourceSpans[number] = text.tokens().span(run.sourceFrom(), run.sourceFrom() + run.length());
            } else {
                Span span = text.tokens().span(run.from(), run.from() + run.length());
                spans[number] = span;
                beginnings[number] = beginning(text.original(), span);
            }
        }
    }

    private static String beginning(String original, Span span) {
        int cut = Math.min(span.end(), span.start() + SharedPassage.BEGINNING);
        boolean inPair = Character.isHighSurrogate(original.charAt(cut - 1));
        return original.substring(span.start(), inPair ? cut - 1 : cut);
    }

    private List<SharedPassage> passages() throws UnreadableArticleException {
        List<SharedPassage> passages = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            Span span = spans[i];
            Span sourceSpan = sourceSpans[i];
            if (span == null || sourceSpan == null) {
                throw ArticleTexts.changed(intake.articles().get(run.text()));
            }
            passages.add(new SharedPassage(run.text(), span, run.source(), sourceSpan, run.length(), beginnings[i]));
        }
        return passages;
    }
}
