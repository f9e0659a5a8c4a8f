package io.github.muqabala.claim.actor;

import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, each with the longest listed phrase that begins with it. */
final class Hits {
    private final Words words;
    private final int first;
    private final int limit;
    private final @Nullable Hit[] at;

    private Hits(Words words, int first, int limit) {
        this.words = words;
        this.first = first;
        this.limit = limit;
        this.at = new Hit[Math.max(0, limit - first)];
    }

    static Hits of(Words words, Span paragraph, ActorLexicon lexicon) {
        Hits hits = new Hits(words, words.firstFrom(paragraph.start()), words.firstFrom(paragraph.end()));
        hits.find(lexicon.table(), new RunTogether(lexicon));
        return hits;
    }

    private void find(PhraseTable<Entry> table, RunTogether runTogether) {
        for (int word = limit - 1; word >= first; word--) {
            Match<Entry> match = table.longest(words, word, limit);
            if (match != null && match.end() > word + 1 && match.value().role() != null) {
                match = beforeLonger(table, match, word);
            }
            Hit hit = match == null ? runTogether.at(words, word) : hit(match);
            if (hit != null && allows(hit)) {
                at[word - first] = hit;
            }
        }
    }

    /** A role gives its last word up to a longer name: of رئيس حكومة الوفاق only the first is the role. */
    private @Nullable Match<Entry> beforeLonger(PhraseTable<Entry> table, Match<Entry> role, int word) {
        for (int inner = word + 1; inner < role.end(); inner++) {
            Hit name = at[inner - first];
            if (name != null && name.end() > role.end() && name.entry().isName()) {
                return table.longest(words, word, inner);
            }
        }
        return role;
    }

    private boolean allows(Hit hit) {
        return hit.entry()
                .letterCase()
                .allows(words.original(), hit.span().start(), hit.span().end());
    }

    private Hit hit(Match<Entry> match) {
        int word = match.first();
        int clitics = match.clitics();
        int letter = 0;
        boolean conjunction = clitics > 0 && (words.letter(word, 0) == 'و' || words.letter(word, 0) == 'ف');
        if (conjunction) {
            letter++;
        }
        char particle = 0;
        if (letter < clitics && words.letter(word, letter) != 'ا') {
            particle = words.letter(word, letter++);
        }
        int begin = letter;
        boolean definite = isArticle(word, letter) || (particle == 'ل' && words.letter(word, letter) == 'ل');
        if (particle == 'ل' && letter < clitics && words.letter(word, letter) == 'ل') {
            begin = clitics;
        }
        int start = clitics == 0 ? words.start(word) : words.start(word, begin);
        return new Hit(
                match.value(),
                word,
                match.end(),
                new Span(start, words.end(match.end() - 1)),
                conjunction,
                particle,
                definite,
                null);
    }

    private boolean isArticle(int word, int letter) {
        return words.length(word) > letter + 2
                && words.letter(word, letter) == 'ا'
                && words.letter(word, letter + 1) == 'ل';
    }

    Words words() {
        return words;
    }

    int first() {
        return first;
    }

    int limit() {
        return limit;
    }

    /** The phrase that begins with a word; null if none does or the word is not of the paragraph. */
    @Nullable
    Hit at(int word) {
        return word < first || word >= limit ? null : at[word - first];
    }

    boolean has(int word, Trait trait) {
        Hit hit = at(word);
        return hit != null && hit.entry().has(trait);
    }

    /** Whether a word of the paragraph follows the one before it without punctuation. */
    boolean adjoins(int word) {
        return word > first && word < limit && (words.adjoins(word) || followsAbbreviation(word));
    }

    /** Whether the full stop before a word is that of U.S. and not of a sentence. */
    private boolean followsAbbreviation(int word) {
        int start = words.start(word - 1);
        int end = words.end(word - 1);
        String text = words.original();
        return end - start == 1
                && start >= 2
                && text.charAt(start - 1) == '.'
                && end + 2 == words.start(word)
                && text.charAt(end) == '.'
                && text.charAt(end + 1) == ' ';
    }

    /** Whether nothing but a comma and blanks part a word from the one before it. */
    boolean followsComma(int word) {
        if (word <= first || word >= limit) {
            return false;
        }
        int commas = 0;
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            char c = words.original().charAt(i);
            if (c == ',' || c == '،') {
                commas++;
            } else if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return commas == 1;
    }

    /** Whether a word begins with the article, a conjunction before it or not. */
    boolean hasArticle(int word) {
        return isArticle(word, 0) || (words.length(word) > 0 && words.letter(word, 0) == 'و' && isArticle(word, 1));
    }

    /** Whether a word begins with a clitic and the article: للقضية, والقضية. */
    boolean hasParticleAndArticle(int word) {
        return words.length(word) > 3
                && (isArticle(word, 1) || (words.letter(word, 0) == 'ل' && words.letter(word, 1) == 'ل'));
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(words.original().charAt(words.start(word)));
    }

    /** Whether a word is the s after an apostrophe. */
    boolean isPossessive(int word) {
        if (word <= first || word >= limit || words.length(word) != 1 || words.letter(word, 0) != 's') {
            return false;
        }
        int gap = words.end(word - 1);
        char apostrophe = words.original().charAt(gap);
        return gap + 1 == words.start(word) && (apostrophe == '\'' || apostrophe == '’');
    }

    boolean isLatin(int word) {
        if (words.length(word) == 0) {
            return false;
        }
        char letter = words.letter(word, 0);
        return letter >= 'a' && letter <= 'z';
    }

    boolean isLetters(int word) {
        return words.length(word) > 0 && Character.isLetter(words.letter(word, 0));
    }
}
