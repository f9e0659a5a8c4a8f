package io.github.muqabala.alignment.retrieval;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Takes statements in and makes a {@link StatementIndex} of them. Not safe to share between threads. */
public final class StatementIndexBuilder {
    private final WordTerms wordTerms = new WordTerms();
    private final TermNumbers numbers = new TermNumbers();
    /** The terms of each word that was met, by number. */
    private final Map<String, int[]> known = new HashMap<>();

    private int[] articles = new int[1 << 8];
    private int[] starts = new int[(1 << 8) + 1];
    private int[] terms = new int[1 << 12];
    /** How often a statement has a term. */
    private int[] counts = new int[1 << 12];

    private int size;
    private int[] collected = new int[1 << 8];

    /** A builder without statements. */
    public StatementIndexBuilder() {}

    /**
     * Adds a statement that is an article of its own.
     *
     * @return its number, from 0
     */
    public int add(String statement) {
        Words words = Words.of(Text.of(statement));
        return add(size, words, new Span(0, statement.length()));
    }

    /**
     * Adds a statement. Linear in its length.
     *
     * @param article what it is of; statements of one article are not found for one another
     * @param words those of the article
     * @param span where in the article it stands
     * @return its number, from 0
     */
    public int add(int article, Words words, Span span) {
        if (size == articles.length) {
            articles = Arrays.copyOf(articles, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        articles[size] = article;
        int length = collect(words, span);
        Arrays.sort(collected, 0, length);
        int end = starts[size];
        ensure(end + length);
        for (int i = 0; i < length; i++) {
            if (i > 0 && collected[i] == collected[i - 1]) {
                counts[end - 1]++;
            } else {
                terms[end] = collected[i];
                counts[end++] = 1;
            }
        }
        starts[++size] = end;
        return size - 1;
    }

    /** The index of all statements added. The builder is spent: it must not be used again. */
    public StatementIndex build() {
        int length = starts[size];
        return new StatementIndex(
                Arrays.copyOf(articles, size),
                numbers,
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(terms, length),
                Arrays.copyOf(counts, length));
    }

    /** Writes down the terms of the words that begin in a span, and returns how many. */
    private int collect(Words words, Span span) {
        int length = 0;
        int end = words.firstFrom(span.end());
        for (int word = words.firstFrom(span.start()); word < end; word++) {
            int[] more = known.computeIfAbsent(words.folded(word), this::terms);
            if (length + more.length > collected.length) {
                collected = Arrays.copyOf(collected, Math.max(length + more.length, 2 * collected.length));
            }
            System.arraycopy(more, 0, collected, length, more.length);
            length += more.length;
        }
        return length;
    }

    private int[] terms(String folded) {
        long[] keys = folded.isEmpty() ? new long[0] : wordTerms.keys(folded);
        int[] found = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            found[i] = numbers.number(keys[i]);
        }
        return found;
    }

    private void ensure(int length) {
        if (length > terms.length) {
            int longer = Math.max(length, 2 * terms.length);
            terms = Arrays.copyOf(terms, longer);
            counts = Arrays.copyOf(counts, longer);
        }
    }
}
