package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Language;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/**
 * What a text puts down to others.
 *
 * @param attributions in the order in which they begin; of those within another's content the outer one is first
 * @param scareQuotes quotation marks around words that nobody is said to have said
 */
public record Speech(List<Attribution> attributions, List<Span> scareQuotes) {
    /** Takes copies. */
    public Speech {
        attributions = List.copyOf(attributions);
        scareQuotes = List.copyOf(scareQuotes);
    }

    /**
     * Reads the speech of a text in Arabic or English; other languages have rules for neither, and so no attributions.
     *
     * @param paragraphs the stretches to look in, in reading order; no attribution crosses their borders, but for a quotation
     *     that goes on in the next, and a source may be inherited from the one before
     */
    public static Speech of(Words words, Language language, List<Span> paragraphs) {
        return switch (language) {
            case ARABIC -> ArabicSpeech.of(words, paragraphs);
            case ENGLISH -> EnglishSpeech.of(words, paragraphs);
            default -> new Speech(List.of(), List.of());
        };
    }
}
