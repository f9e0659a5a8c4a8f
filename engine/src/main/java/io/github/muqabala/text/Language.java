package io.github.muqabala.text;

import java.util.Arrays;
import java.util.stream.Stream;

/** The languages that the engine tells apart, because it treats them differently. */
public enum Language {
    ARABIC("ar"),
    ENGLISH("en"),
    /** Persian, Urdu, Pashto, Kurdish, Uyghur and others written in Arabic script. */
    OTHER_ARABIC_SCRIPT("und-Arab"),
    OTHER("und");

    /**
     * Enough to decide on, and independent of the text's length: the first words of a page may be a menu in another
     * language, and a book need not be read to the end.
     */
    private static final int WORDS_LOOKED_AT = 4_000;

    /** Letters that Arabic news does not use but its sister languages do, in every second or third word. */
    private static final String FOREIGN_LETTERS = "پچژگٹڈڑںےۓڤۆێڵڕټډړږښڼېەھۇۈۋ";

    private static final double FOREIGN_SHARE = 0.015;
    private static final double ENGLISH_SHARE = 0.12;

    private static final long[] ARABIC_WORDS = hashes(
            "في من على إلى أن التي الذي هذا هذه عن مع كان قال بعد قبل بين ما لا لم إن أو كما عند منذ خلال حول ضد دون كل");
    private static final long[] SISTER_WORDS = hashes(
            "که از به را این است با برای آن شد می های کرد کے کی میں ہے سے کو نے اور کا د په چې او له لە بە بۆ ئەو");
    private static final long[] ENGLISH_WORDS = hashes("the of and to in a that is was for on it with as at by he from"
            + " be his are this have an has which not were but they said had their its who will been would more");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag of BCP 47; {@code und} stands for undetermined. */
    public String tag() {
        return tag;
    }

    /**
     * Judges by script, then by letters and function words. A text without letters is {@link #OTHER}. Costs one pass
     * over the first words of the text.
     */
    public static Language of(Text text) {
        Tokens tokens = text.tokens();
        int words = Math.min(tokens.size(), WORDS_LOOKED_AT);
        int end = words == 0 ? 0 : tokens.end(words - 1);
        int arabic = 0;
        int latin = 0;
        int other = 0;
        int foreign = 0;
        for (int i = 0; i < end; i++) {
            char c = text.original().charAt(i);
            if (isArabicLetter(c)) {
                arabic++;
                if (FOREIGN_LETTERS.indexOf(c) >= 0) {
                    foreign++;
                }
            } else if (isLatinLetter(c)) {
                latin++;
            } else if (c > 0x24F && Character.isLetter(c)) {
                other++;
            }
        }
        if (arabic > latin && arabic > other) {
            boolean sister = foreign > arabic * FOREIGN_SHARE
                    || count(tokens, words, SISTER_WORDS) > count(tokens, words, ARABIC_WORDS);
            return sister ? OTHER_ARABIC_SCRIPT : ARABIC;
        }
        boolean english = latin > other && count(tokens, words, ENGLISH_WORDS) >= words * ENGLISH_SHARE;
        return english ? ENGLISH : OTHER;
    }

    private static boolean isArabicLetter(char c) {
        return isWithin(0x0620, c, 0x064A) || isWithin(0x066E, c, 0x06D5) || isWithin(0xFB50, c, 0xFEFC);
    }

    private static boolean isLatinLetter(char c) {
        return isWithin('A', c, 'Z') || isWithin('a', c, 'z') || isWithin(0xC0, c, 0x24F);
    }

    private static boolean isWithin(int first, int c, int last) {
        return first <= c && c <= last;
    }

    private static int count(Tokens tokens, int words, long[] sorted) {
        int found = 0;
        for (int i = 0; i < words; i++) {
            if (Arrays.binarySearch(sorted, tokens.hash(i)) >= 0) {
                found++;
            }
        }
        return found;
    }

    private static long[] hashes(String words) {
        return Stream.of(words.split(" "))
                .mapToLong(word -> Tokens.hash(word, Folding.STANDARD))
                .sorted()
                .toArray();
    }
}
