package io.github.muqabala.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Writes words out: spelling, sentences of 6 to 30 words, paragraphs of 2 to 5 sentences. */
final class Typesetter {
    private static final int CHARACTERS_PER_WORD = 8;
    private static final int MOST_WORDS_TO_A_PAUSE = 30;
    private static final int WORDS_TO_A_QUOTE = 30;

    private final IntFunction<String> spelling;
    private final Language language;
    private final Layout layout;
    private final boolean respelling;
    private final SplittableRandom random;

    private Typesetter(
            IntFunction<String> spelling,
            Language language,
            Layout layout,
            boolean respelling,
            SplittableRandom random) {
        this.spelling = spelling;
        this.language = language;
        this.layout = layout;
        this.respelling = respelling;
        this.random = random;
    }

    Typesetter(IntFunction<String> spelling, Language language, SplittableRandom random) {
        this(spelling, language, Layout.common(language), false, random);
    }

    /** Writes with other spellings of the same words, and another layout. */
    static Typesetter respelling(IntFunction<String> spelling, Language language, SplittableRandom random) {
        return new Typesetter(spelling, language, Layout.other(language), true, random);
    }

    String title(int[] words) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            append(title, words[i], i == 0);
            title.append(i + 1 < words.length ? " " : "");
        }
        return title.toString();
    }

    String text(int[] words) {
        StringBuilder text = new StringBuilder(words.length * CHARACTERS_PER_WORD);
        int next = 0;
        while (next < words.length) {
            for (int sentences = random.nextInt(2, 6); sentences > 0 && next < words.length; sentences--) {
                int end = Math.min(words.length, next + random.nextInt(6, 31));
                sentence(text, words, next, end);
                next = end;
                if (next < words.length) {
                    text.append(any(sentences > 1 ? layout.gaps() : layout.breaks()));
                }
            }
        }
        return text.toString();
    }

    private void sentence(StringBuilder text, int[] words, int start, int end) {
        int pause = start + random.nextInt(MOST_WORDS_TO_A_PAUSE);
        for (int i = start; i < end; i++) {
            append(text, words[i], i == start);
            if (i + 1 == end) {
                text.append(any(layout.stops()));
            } else if (i == pause) {
                text.append(any(layout.pauses()));
                pause += 1 + random.nextInt(MOST_WORDS_TO_A_PAUSE);
            } else {
                text.append(' ');
            }
        }
    }

    private void append(StringBuilder text, int word, boolean capital) {
        String common = spelling.apply(word);
        if (respelling) {
            boolean apart = random.nextInt(WORDS_TO_A_QUOTE) == 0;
            text.append(apart ? layout.opening() : "");
            Respelling.append(text, common, language, random);
            text.append(apart ? layout.closing() : "");
        } else if (capital) {
            text.append(Character.toUpperCase(common.charAt(0))).append(common, 1, common.length());
        } else {
            text.append(common);
        }
    }

    private String any(List<String> strings) {
        return strings.get(random.nextInt(strings.size()));
    }
}
