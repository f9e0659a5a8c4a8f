package io.github.muqabala.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a text's shingles of four words are those of another, as the article extraction benchmark of Scrapinghub
 * counts: words are maximal runs of letters and digits, and a text of fewer than four is one shingle.
 *
 * @param precision from 0 to 1; absent, as NaN, of an empty text
 * @param recall from 0 to 1; absent, as NaN, where the other text is empty
 */
record WordShingles(double precision, double recall) {
    private static final int WORDS = 4;

    static WordShingles of(String found, String known) {
        Map<String, Integer> ours = shingles(found);
        Map<String, Integer> theirs = shingles(known);
        double shared = 0;
        for (Map.Entry<String, Integer> shingle : ours.entrySet()) {
            shared += Math.min(shingle.getValue(), theirs.getOrDefault(shingle.getKey(), 0));
        }
        return ours.isEmpty() && theirs.isEmpty()
                ? new WordShingles(1, 1)
                : new WordShingles(shared / count(ours), shared / count(theirs));
    }

    private static int count(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i == 0 ? !words.isEmpty() : i + WORDS <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
        }
        return shingles;
    }
}
