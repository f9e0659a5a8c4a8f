package io.github.muqabala.alignment.sentence;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, read for comparison: its words with their stems and weights, its negations, numbers and dates. All
 * offsets point into the text that the words were read from.
 *
 * <p>Of a stretch of more than {@value #MOST_WORDS} words only the first {@value #MOST_WORDS} are read, since each word is
 * compared with each of the other sentence. Immutable; costs some hundred bytes a word.
 */
public final class Sentence {
    /** As many words of a stretch as are read. */
    public static final int MOST_WORDS = 256;

    private final Words words;
    private final int first;
    private final List<Quantity> quantities;
    private final List<DateExpression> dates;
    private final SentenceWord[] read;
    private final int[] trigrams;
    private final float weight;
    private volatile @Nullable SentenceProfile profile;

    Sentence(
            Words words,
            int first,
            List<Quantity> quantities,
            List<DateExpression> dates,
            SentenceWord[] read,
            int[] trigrams) {
        this.words = words;
        this.first = first;
        this.quantities = List.copyOf(quantities);
        this.dates = List.copyOf(dates);
        this.read = read;
        this.trigrams = trigrams;
        float sum = 0;
        for (SentenceWord word : read) {
            sum += word.weight();
        }
        weight = sum;
    }

    /** Reads a sentence that stands alone, with its numbers and dates; linear in its length. */
    public static Sentence of(String sentence) {
        Words words = Words.of(Text.of(sentence));
        List<DateExpression> dates = DateExpressions.of(words, null);
        List<Span> spans = dates.stream().map(DateExpression::span).toList();
        return of(words, new Span(0, sentence.length()), Quantities.of(words, spans), dates);
    }

    /**
     * Reads a stretch of a text whose numbers and dates are known.
     *
     * @param words of the whole text
     * @param stretch in UTF-16 code units of the text
     * @param quantities numbers of the text; those that do not overlap the words that are read are left out
     * @param dates dates of the text, likewise
     */
    public static Sentence of(Words words, Span stretch, List<Quantity> quantities, List<DateExpression> dates) {
        SentenceReader reader = new SentenceReader(words, stretch);
        Span readStretch = reader.stretch();
        return reader.read(
                quantities.stream()
                        .filter(quantity -> quantity.span().overlaps(readStretch))
                        .toList(),
                dates.stream().filter(date -> date.span().overlaps(readStretch)).toList());
    }

    /** How many words were read; at most {@value #MOST_WORDS}. */
    public int size() {
        return read.length;
    }

    /** Where a word stands in the text. */
    public Span span(int word) {
        return words.span(first + word);
    }

    /** The folded letters of a word. */
    public String folded(int word) {
        return read[word].folded();
    }

    /** The folded words of a stretch of the text that it is from, a blank between two. */
    public String folded(Span stretch) {
        StringBuilder letters = new StringBuilder();
        int limit = words.firstFrom(stretch.end());
        for (int word = words.firstFrom(stretch.start()); word < limit; word++) {
            letters.append(letters.isEmpty() ? "" : " ").append(words.folded(word));
        }
        return letters.toString();
    }

    /** The light stem of a word. */
    public String stem(int word) {
        return read[word].form().stem();
    }

    /** How much a word tells, 0 of a function word, else its inverse document frequency in news, about 1 to 9. */
    public float weight(int word) {
        return read[word].weight();
    }

    /** The sum of the weights of all words. */
    public float weight() {
        return weight;
    }

    /** Whether a word has a meaning of its own: whether its weight is above 0. */
    public boolean isContent(int word) {
        return read[word].weight() > 0;
    }

    /** The negated words: those that a negation stands before, {@code يوافق} in {@code لا يوافق}. */
    public BitSet negated() {
        BitSet negated = new BitSet();
        for (int i = 0; i < read.length; i++) {
            negated.set(i, read[i].negation() >= 0);
        }
        return negated;
    }

    /** Numbers that overlap the words that were read, in reading order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** Dates that overlap the words that were read, in reading order. */
    public List<DateExpression> dates() {
        return dates;
    }

    /** An order of sentences: by their number of words, then by their letters. */
    boolean isBefore(Sentence other) {
        int order = Integer.compare(read.length, other.read.length);
        for (int i = 0; order == 0 && i < read.length; i++) {
            order = read[i].folded().compareTo(other.read[i].folded());
        }
        return order < 0;
    }

    /** The last word of a stretch of the text. */
    int last(Span stretch) {
        return words.firstFrom(stretch.end()) - 1 - first;
    }

    /** The trigrams of letters of the stems, a blank between two, each once, as sorted hashes, which different ones may share. */
    int[] trigrams() {
        return trigrams;
    }

    /** What similarity counts of it; made at the first call, since nothing else asks for it. */
    SentenceProfile profile() {
        SentenceProfile result = profile;
        if (result == null) {
            result = new SentenceProfile(words, first, read);
            profile = result;
        }
        return result;
    }

    SentenceWord word(int word) {
        return read[word];
    }
}
