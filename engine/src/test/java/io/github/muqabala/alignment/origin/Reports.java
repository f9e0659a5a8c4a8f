package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Articles for tests of origins. */
final class Reports {
    private static final String[] LETTERS = {"با", "تر", "سل", "مد", "نو", "كي", "هر", "فن", "عا", "قو", "لي", "شم"};

    private Reports() {}

    static Extraction fixture(String id) {
        return of(id, Fixtures.article(id));
    }

    static List<Extraction> fixtures(String... ids) {
        return Arrays.stream(ids).map(Reports::fixture).toList();
    }

    static Extraction of(String name, String text, MetadataField... fields) {
        Article article = new Article(name, Text.of(text), new Metadata(List.of(fields)));
        return Extraction.ofText(article, StandardCharsets.UTF_8, Evidence.GIVEN);
    }

    static Extraction of(String name, List<String> paragraphs) {
        return of(name, String.join("\n\n", paragraphs));
    }

    /** A paragraph of three sentences of words of no language, the same for the same seed. */
    static String paragraph(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 1; word <= 45; word++) {
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            text.append(word % 15 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
