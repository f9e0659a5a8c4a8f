package io.github.muqabala.claim.topic;

import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a statement is about where no lexicon says: the stems of its three longest words that are no function words, since long
 * words are rare ones. Their order in the text does not matter.
 */
final class KeyTerms extends Topics {
    static final KeyTerms INSTANCE = new KeyTerms();
    private static final int MOST_TERMS = 3;
    private static final int LEAST_LETTERS = 4;

    /** Read when it is first asked for. */
    private static final class FunctionWords {
        private static final Set<String> ALL = read();

        private static Set<String> read() {
            InputStream in = Objects.requireNonNull(KeyTerms.class.getResourceAsStream("function-words.tsv"));
            Set<String> words = new HashSet<>();
            for (LexiconFile.Line line : LexiconFile.read(in, "function-words.tsv")) {
                for (String form : line.forms()) {
                    words.add(Words.of(Text.of(form)).folded(0));
                }
            }
            return words;
        }
    }

    private KeyTerms() {}

    private record Term(String stem, int word, int length) {}

    @Override
    public List<Topic> of(Words words, Span stretch) {
        int limit = words.firstFrom(stretch.end());
        List<Term> terms = new ArrayList<>();
        Stemmer stemmer = new Stemmer();
        for (int word = words.firstFrom(stretch.start()); word < limit; word++) {
            if (words.length(word) >= LEAST_LETTERS && Character.isLetter(words.letter(word, 0))) {
                String folded = words.folded(word);
                String stem = FunctionWords.ALL.contains(folded) ? "" : stemmer.stem(folded);
                if (stem.length() >= LEAST_LETTERS - 1
                        && terms.stream().noneMatch(term -> term.stem().equals(stem))) {
                    terms.add(new Term(stem, word, stem.length()));
                    terms.sort(Comparator.comparingInt(Term::length).reversed());
                    if (terms.size() > MOST_TERMS) {
                        terms.remove(MOST_TERMS);
                    }
                }
            }
        }
        if (terms.isEmpty()) {
            return List.of();
        }
        TreeSet<String> stems = new TreeSet<>();
        terms.forEach(term -> stems.add(term.stem()));
        List<Span> spans = terms.stream()
                .sorted(Comparator.comparingInt(Term::word))
                .map(term -> words.span(term.word()))
                .toList();
        return List.of(new Topic(String.join(" ", stems), false, spans));
    }
}
