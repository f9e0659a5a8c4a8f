package io.github.muqabala.article.plain;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Locale;

/**
 * A headline that the first sentence follows on the same line, as where a page's markup was taken out with its line breaks.
 *
 * <p>An Arabic sentence of news begins with a verb of saying and who says it; where these stand after some words that no comma
 * parts from them and no particle ties to them, those words are the headline. In English the dateline stands between the two.
 */
final class FusedTitle {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 25;
    /** A city has so many words at most. */
    private static final int CITY = 3;

    private static final Phrases VERBS = Phrases.of("word says");
    private static final Phrases SPEAKERS = Phrases.of("word speaker");
    private static final Phrases TIES = Phrases.of("word tie");
    private static final Phrases ADVERBIALS = Phrases.of("word adverbial");

    private final Tokens tokens;
    private final String text;

    FusedTitle(Text text) {
        this.tokens = text.tokens();
        this.text = text.original();
    }

    /** The word after the headline that is fused to the prose of a segment; its first if none is. */
    int end(Segment segment) {
        int last = Math.min(segment.from() + LONGEST, segment.to() - 1);
        boolean adverbial = ADVERBIALS.lengthAt(tokens, segment.from(), segment.to()) > 0;
        for (int i = segment.from() + 1; i <= last; i++) {
            String gap = text.substring(tokens.end(i - 1), tokens.start(i));
            if (isStop(gap)) {
                return segment.from();
            }
            boolean whole = i - segment.from() >= SHORTEST;
            if (whole && !adverbial && isOpening(i, segment.to())) {
                return i;
            }
            if (gap.contains("(") && Agencies.at(tokens, i, segment.to()) != null) {
                int city = city(i, segment.from());
                return city - segment.from() >= SHORTEST ? city : segment.from();
            }
        }
        return segment.from();
    }

    /** Whether a sentence begins with a verb of saying and a speaker, and nothing ties them to the word before. */
    private boolean isOpening(int i, int to) {
        int verb = VERBS.lengthAt(tokens, i, to);
        return verb > 0
                && TIES.lengthAt(tokens, i - 1, i) == 0
                && i + verb < to
                && SPEAKERS.lengthAt(tokens, i + verb, to) > 0;
    }

    /** The first word of the city in capitals before an agency in parentheses; the agency if there is none. */
    private int city(int agency, int from) {
        int city = agency;
        while (city > from
                && agency - city < CITY
                && isInCapitals(tokens.span(city - 1).in(text))) {
            city--;
        }
        return city == agency ? from : city;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isStop(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (".،,؛;\n".indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
