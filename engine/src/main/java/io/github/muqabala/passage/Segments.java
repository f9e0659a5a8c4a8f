package io.github.muqabala.passage;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Arrays;

/**
 * A text cut into segments that are compared as a whole: its sentences, or windows of a fixed number of words of which
 * each begins in the middle of the one before it.
 *
 * <p>These sentences serve the search only. A single line break ends none of them, since many texts are wrapped at a
 * width, and what is too short to compare goes with what follows.
 */
final class Segments {
    private static final int LEAST_WORDS = 3;
    /** A longer sentence is a list or lacks its stops. */
    private static final int MOST_WORDS = 60;

    private static final String STOPS = ".!?…;:؟؛۔。！？";

    /** Where the segments begin, in words, and at last where the text ends. */
    private final int[] bounds;

    private final int boundsOfSegment;

    private Segments(int[] bounds, int boundsOfSegment) {
        this.bounds = bounds;
        this.boundsOfSegment = boundsOfSegment;
    }

    /** The sentences of a text; every word is in one. */
    static Segments sentences(Text text) {
        Tokens tokens = text.tokens();
        int[] bounds = new int[tokens.size() / LEAST_WORDS + 2];
        int size = 0;
        int start = 0;
        for (int i = 1; i < tokens.size(); i++) {
            int words = i - start;
            if (words >= MOST_WORDS || (words >= LEAST_WORDS && isBoundary(text.original(), tokens, i))) {
                bounds[++size] = i;
                start = i;
            }
        }
        if (tokens.size() > 0) {
            bounds[++size] = tokens.size();
        }
        return new Segments(Arrays.copyOf(bounds, size + 1), 1);
    }

    /** Windows of {@code width} words, at least 2, over a text of {@code words} words. */
    static Segments windows(int words, int width) {
        int step = width / 2;
        int count = Math.max(1, (words + step - 1) / step);
        int[] bounds = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            bounds[i] = Math.min(words, i * step);
        }
        return new Segments(bounds, 2);
    }

    /** Whether a sentence ends between token {@code i - 1} and token {@code i}. */
    private static boolean isBoundary(String original, Tokens tokens, int i) {
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        int lines = 0;
        for (int k = from; k < to; k++) {
            char c = original.charAt(k);
            if (c == '\n' && ++lines > 1) {
                return true;
            }
            // A full stop directly before a word is in a number or an address.
            if (STOPS.indexOf(c) >= 0 && (c != '.' || k + 1 < to)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return bounds.length - 1;
    }

    /** The first word of segment {@code i}. */
    int start(int i) {
        return bounds[i];
    }

    /** The word after the last of segment {@code i}. */
    int end(int i) {
        return bounds[Math.min(bounds.length - 1, i + boundsOfSegment)];
    }

    /** The last segment that begins at or before a word. */
    int at(int word) {
        int found = Arrays.binarySearch(bounds, 0, bounds.length - 1, word);
        return found < 0 ? -found - 2 : found;
    }
}
