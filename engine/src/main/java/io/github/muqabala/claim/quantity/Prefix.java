package io.github.muqabala.claim.quantity;

import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;

/** What stands before an Arabic number word in one with it. */
enum Prefix {
    NOTHING,
    ARTICLE,
    AND,
    AND_ARTICLE,
    /** A preposition, or what else no number goes on with. */
    OTHER;

    static Prefix of(Words words, Match<NumberWord> match) {
        boolean article = hasArticle(words, match);
        boolean and = match.clitics() > 0 && words.letter(match.first(), 0) == 'و';
        return switch (match.clitics()) {
            case 0 -> NOTHING;
            case 1 -> and ? AND : OTHER;
            case 2 -> article ? ARTICLE : OTHER;
            case 3 -> and && article ? AND_ARTICLE : OTHER;
            default -> OTHER;
        };
    }

    /** Where a number begins: behind its clitics, with the article. */
    static int start(Words words, Match<NumberWord> match) {
        int letter = hasArticle(words, match) ? match.clitics() - 2 : match.clitics();
        return words.start(match.first(), letter);
    }

    private static boolean hasArticle(Words words, Match<NumberWord> match) {
        int clitics = match.clitics();
        return clitics >= 2
                && words.letter(match.first(), clitics - 2) == 'ا'
                && words.letter(match.first(), clitics - 1) == 'ل';
    }

    boolean isConjoined() {
        return this == AND || this == AND_ARTICLE;
    }

    boolean isJuxtaposed() {
        return this == NOTHING || this == ARTICLE;
    }
}
