package io.github.muqabala.claim.topic;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds phrases whose words may have Arabic clitics and articles before them and, where the phrase has a star, any ending: all
 * phrases at a word in one walk down a trie of folded letters.
 */
final class PhrasePatterns {
    /** What ends a word in the trie: the next word may follow. */
    private static final char BLANK = ' ';
    /** What ends a word whatever letters it has left. */
    private static final char STAR = '*';

    private static final int ROOT = 0;

    /** Open addressing: a node and a letter, and the node they lead to; 0 is an empty place. */
    private long[] edges = new long[1 << 10];

    private int[] targets = new int[1 << 10];
    private int edgeCount;
    private int nodes = 1;
    /** The phrases that end at a node; most have none. */
    private final List<List<Integer>> ends = new ArrayList<>(List.of(List.of()));

    /** What is found. */
    interface Found {
        /** A phrase, by its number, from a word up to another. */
        void at(int phrase, int first, int end);
    }

    /** Adds a phrase under a number. */
    void add(String phrase, int number) {
        int node = ROOT;
        String[] written = phrase.strip().split("\\s+", -1);
        for (String word : written) {
            boolean star = word.endsWith("*");
            Words words = Words.of(Text.of(star ? word.substring(0, word.length() - 1) : word));
            for (int i = 0; i < words.size(); i++) {
                for (int letter = 0; letter < words.length(i); letter++) {
                    node = step(node, words.letter(i, letter));
                }
                node = step(node, star && i == words.size() - 1 ? STAR : BLANK);
            }
        }
        List<Integer> here = new ArrayList<>(ends.get(node));
        here.add(number);
        ends.set(node, here);
    }

    /** All phrases that begin with a word and end before another. */
    void find(Words words, int first, int limit, Found found) {
        from(words, first, first, limit, ROOT, found);
    }

    /** Goes on from a node with a word, without any clitics that it may have. */
    private void from(Words words, int first, int word, int limit, int node, Found found) {
        int length = words.length(word);
        if (length == 0) {
            return;
        }
        walk(words, first, word, 0, limit, node, found);
        int begin = 0;
        char letter = words.letter(word, 0);
        if (letter < '\u0621' || letter > '\u064A') {
            return;
        }
        for (int conjunction = 0; conjunction < 2; conjunction++) {
            if (conjunction == 1) {
                if (length <= 3 || (letter != 'و' && letter != 'ف')) {
                    return;
                }
                begin = 1;
                walk(words, first, word, 1, limit, node, found);
            }
            char next = words.letter(word, begin);
            article(words, first, word, begin, limit, node, found);
            if (length - begin > 3 && (next == 'ب' || next == 'ل' || next == 'ك')) {
                walk(words, first, word, begin + 1, limit, node, found);
                article(words, first, word, begin + 1, limit, node, found);
                if (next == 'ل' && words.letter(word, begin + 1) == 'ل') {
                    walk(words, first, word, begin + 2, limit, node, found);
                }
            }
        }
    }

    private void article(Words words, int first, int word, int begin, int limit, int node, Found found) {
        boolean article = words.length(word) - begin > 3
                && words.letter(word, begin) == 'ا'
                && words.letter(word, begin + 1) == 'ل';
        if (article) {
            walk(words, first, word, begin + 2, limit, node, found);
        }
    }

    private void walk(Words words, int first, int word, int begin, int limit, int from, Found found) {
        int node = from;
        int length = words.length(word);
        for (int letter = begin; letter <= length; letter++) {
            if (letter > begin + 1) {
                next(words, first, word, limit, next(node, STAR), found);
            }
            if (letter == length) {
                next(words, first, word, limit, next(node, BLANK), found);
                return;
            }
            node = next(node, words.letter(word, letter));
            if (node == 0) {
                return;
            }
        }
    }

    /** After a word has ended at a node. */
    private void next(Words words, int first, int word, int limit, int node, Found found) {
        if (node == 0) {
            return;
        }
        for (int phrase : ends.get(node)) {
            found.at(phrase, first, word + 1);
        }
        if (word + 1 < limit && words.adjoins(word + 1)) {
            from(words, first, word + 1, limit, node, found);
        }
    }

    private int next(int node, char letter) {
        long edge = ((long) node << 16 | letter) + 1;
        int place = place(edge);
        return edges[place] == edge ? targets[place] : 0;
    }

    private int step(int node, char letter) {
        int known = next(node, letter);
        if (known != 0) {
            return known;
        }
        if (2 * ++edgeCount > edges.length) {
            grow();
        }
        long edge = ((long) node << 16 | letter) + 1;
        int place = place(edge);
        edges[place] = edge;
        targets[place] = nodes;
        ends.add(List.of());
        return nodes++;
    }

    private int place(long edge) {
        int mask = edges.length - 1;
        int place = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[place] != 0 && edges[place] != edge) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int place = place(oldEdges[i]);
                edges[place] = oldEdges[i];
                targets[place] = oldTargets[i];
            }
        }
    }
}
