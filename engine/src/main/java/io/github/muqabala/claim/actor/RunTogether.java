package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two countries written as one word, تونسوالجزائر: only a word that is all of one country's name, و and all of another's is
 * taken apart, since by looser rules nearly all that is found is wrong.
 */
final class RunTogether {
    private static final int LEAST_LETTERS = 3;
    /** More than two names and their clitics have, so that a word of any length costs no more. */
    private static final int MOST_LETTERS = 40;

    private final Map<String, Actor> countries;

    RunTogether(ActorLexicon lexicon) {
        countries = lexicon.countryWords();
    }

    /** The two countries of a word, the second joined to the first; null if it is anything else. */
    @Nullable
    Hit at(Words words, int word) {
        int length = words.length(word);
        if (length > MOST_LETTERS) {
            return null;
        }
        for (int i = LEAST_LETTERS; i < length - LEAST_LETTERS; i++) {
            if (words.letter(word, i) == 'و') {
                String letters = words.folded(word);
                Actor second = countries.get(letters.substring(i + 1));
                Hit hit = second == null ? null : split(words, word, letters, i, second);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit split(Words words, int word, String letters, int conjunction, Actor second) {
        int begin = 0;
        boolean joined = letters.charAt(0) == 'و';
        char particle = 0;
        Actor first = countries.get(letters.substring(0, conjunction));
        if (first == null && joined) {
            begin++;
            first = countries.get(letters.substring(begin, conjunction));
        }
        if (first == null && begin < conjunction && (letters.charAt(begin) == 'ب' || letters.charAt(begin) == 'ل')) {
            particle = letters.charAt(begin);
            begin++;
            first = countries.get(letters.substring(begin, conjunction));
        }
        if (first == null) {
            return null;
        }
        Span left = new Span(words.start(word, begin), words.start(word, conjunction));
        Span right = new Span(words.start(word, conjunction + 1), words.end(word));
        Hit after = new Hit(entry(second), word, word + 1, right, true, (char) 0, false, null);
        return new Hit(entry(first), word, word + 1, left, begin > 0 && joined, particle, false, after);
    }

    private static Entry entry(Actor actor) {
        return new Entry(actor, Form.NAME, List.of(), null, List.of(), EnumSet.noneOf(Trait.class), LetterCase.ANY);
    }
}
