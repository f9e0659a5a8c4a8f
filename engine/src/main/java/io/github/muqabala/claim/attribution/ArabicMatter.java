package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ACTOR;
import static io.github.muqabala.claim.attribution.ArabicRole.CONSTRUCT;
import static io.github.muqabala.claim.attribution.ArabicRole.MATTER;
import static io.github.muqabala.claim.attribution.ArabicRole.TITLE;

import io.github.muqabala.text.Words;

/**
 * Tells where the object of a verb begins behind its subject, between which Arabic writes nothing: at a verbal noun (تأييد,
 * استعداد), known by a list or its pattern, at a noun with its possessor as a suffix, at a demonstrative, and of verbs that
 * mean somebody else at who that is.
 */
final class ArabicMatter {
    private static final long PERSONS = ArabicRole.of(ArabicRole.PERSON, ArabicRole.PERSON_SAY, ArabicRole.DESCRIBE);
    private static final long OBJECTS = ArabicRole.of(ArabicRole.OBJECT, ArabicRole.DESCRIBE);

    private final ArabicTokens tokens;

    ArabicMatter(ArabicTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a word begins the object of a verb.
     *
     * @param verb the roles of the verb
     * @param inside whether a word of the subject stands before it
     */
    boolean begins(int word, boolean inside, long verb) {
        long roles = tokens.roles(word);
        if (inside && (verb & PERSONS) != 0 && ACTOR.in(roles) && tokens.particle(word) == 0) {
            return true;
        }
        if (inside && (verb & (PERSONS | OBJECTS)) != 0 && isAccusative(word)) {
            return true;
        }
        return (verb & OBJECTS) != 0 && isMatter(word, inside);
    }

    /** Whether a word is a noun of the kinds that objects begin with. */
    boolean isMatter(int word, boolean inside) {
        long roles = tokens.roles(word);
        if (tokens.particle(word) != 0 || (ArabicRole.SETTING.in(roles) && !MATTER.in(roles))) {
            return false;
        }
        if (MATTER.in(roles) || (ArabicRole.NOUN.in(roles) && ArabicRole.SAID.in(roles))) {
            return true;
        }
        if ((roles & ArabicRole.of(TITLE, CONSTRUCT, ACTOR, ArabicRole.PREPOSITION)) != 0 || tokens.hasArticle(word)) {
            return false;
        }
        return isVerbalNoun(word) || (inside && hasPossessor(word));
    }

    /** Whether the ending shows that a noun is no subject: المتشددين, خصوما. */
    private boolean isAccusative(int word) {
        Words words = tokens.words();
        int length = words.length(word);
        if (tokens.roles(word) != 0 || length < 5 || tokens.particle(word) != 0) {
            return false;
        }
        char last = words.letter(word, length - 1);
        char before = words.letter(word, length - 2);
        boolean plural = tokens.hasArticle(word) && last == 'ن' && before == 'ي' && length > 6;
        return plural || (last == 'ا' && before != 'ي' && before != 'ه' && !tokens.hasArticle(word));
    }

    private boolean hasPossessor(int word) {
        Words words = tokens.words();
        int length = words.length(word);
        if (length < 5) {
            return false;
        }
        char last = words.letter(word, length - 1);
        char before = words.letter(word, length - 2);
        boolean plural = (last == 'ا' || last == 'م') && before == 'ه';
        // ة is folded, so the text is asked whether it is ه.
        return plural || words.original().charAt(words.end(word) - 1) == 'ه';
    }

    /** The patterns تفعيل, تفاعل, إفعال, افتعال, انفعال, استفعال and مفاعلة. */
    private boolean isVerbalNoun(int word) {
        int length = tokens.words().length(word);
        if (length < 5 || length > 7) {
            return false;
        }
        boolean feminine = at(word, length - 1) == 'ه';
        return switch (at(word, 0)) {
            case 'ت' ->
                (length == 5 && (at(word, 3) == 'ي' || at(word, 3) == 'ا' || at(word, 2) == 'ا'))
                        || (feminine && length == 6 && at(word, 3) == 'ي');
            case 'ا' ->
                length == 5
                        ? at(word, 3) == 'ا'
                        : at(word, length - 2) == 'ا'
                                && (at(word, 2) == 'ت'
                                        || at(word, 1) == 'ن'
                                        || (at(word, 1) == 'س' && at(word, 2) == 'ت'));
            case 'م' -> feminine && length == 6 && at(word, 2) == 'ا';
            default -> false;
        };
    }

    private char at(int word, int letter) {
        return tokens.words().letter(word, letter);
    }
}
