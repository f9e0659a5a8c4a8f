package io.github.muqabala.benchmarks;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Any number of articles on one event: each of sentences of two or three of the fixtures' reports in an order of its own, so
 * that each statement is in many articles, and few are copies of one another.
 */
public final class Story {
    private static final List<String> REPORTS = List.of(
            "ar-wire-a",
            "ar-wire-b",
            "ar-rewrite",
            "ar-egypt",
            "ar-algeria",
            "ar-tunisia",
            "ar-months",
            "ar-digits",
            "ar-quotes",
            "ar-run-together");

    private static final int BYTES = 5_000;
    private static final long SEED = 20_230_518;

    private Story() {}

    /** So many articles of about 5 kB; the same at each call. */
    public static List<Extraction> articles(int count) throws UnreadableArticleException {
        Random random = new Random(SEED);
        List<Extraction> articles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            byte[] text = text(random).getBytes(StandardCharsets.UTF_8);
            articles.add(new ArticleReader().extract("story-" + number + ".txt", new ByteArrayInputStream(text)));
        }
        return articles;
    }

    private static String text(Random random) {
        List<String> reports = new ArrayList<>(REPORTS);
        Collections.shuffle(reports, random);
        List<String> sentences = new ArrayList<>();
        for (String report : reports.subList(0, 3)) {
            Fixtures.article(report)
                    .lines()
                    .skip(1)
                    .filter(line -> line.length() > 60)
                    .forEach(sentences::add);
        }
        Collections.shuffle(sentences, random);
        StringBuilder text = new StringBuilder(
                Fixtures.article(reports.get(0)).lines().findFirst().orElseThrow());
        text.append('\n');
        int bytes = 0;
        for (String sentence : sentences) {
            if (bytes < BYTES) {
                text.append('\n').append(sentence).append('\n');
                bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.toString();
    }
}
