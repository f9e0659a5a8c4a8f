package io.github.muqabala.benchmarks;

import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** The fixture articles that benchmarks read: whole news articles of 1.5 to 4 kB. */
final class Articles {
    private static final List<String> ARABIC =
            List.of("ar-wire-a", "ar-edited", "ar-excerpt", "ar-rewrite", "ar-months", "ar-digits", "ar-quotes");
    private static final List<String> ENGLISH =
            List.of("en-wire-a", "en-wire-b", "en-edited", "en-excerpt", "en-positions");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Articles() {}

    /** The texts in a language, {@code ar} or {@code en}. */
    static String[] in(String language) {
        return (language.equals("ar") ? ARABIC : ENGLISH)
                .stream().map(Fixtures::article).toArray(String[]::new);
    }

    /**
     * An article of at least so many characters in a language, {@code ar} or {@code en}: paragraphs of four sentences of the
     * fixture articles, drawn at random, so that hardly any paragraph is there twice.
     */
    static String ofSize(String language, int size) {
        List<String> sentences = new ArrayList<>();
        for (String article : in(language)) {
            Sentences.of(article).forEach(span -> sentences.add(span.in(article).strip()));
        }
        Random random = new Random(20150217);
        StringBuilder joined = new StringBuilder(size + 2000);
        for (int i = 1; joined.length() < size; i++) {
            joined.append(sentences.get(random.nextInt(sentences.size()))).append(i % 4 == 0 ? "\n\n" : " ");
        }
        return joined.toString();
    }

    /** The words of a text in lower case, as anyone would cut them who has no library for it. */
    @SuppressWarnings("StringSplitter") // what it does is what is measured
    static String[] words(String text) {
        return BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
    }
}
