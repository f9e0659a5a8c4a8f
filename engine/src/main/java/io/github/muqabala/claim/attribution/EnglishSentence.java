package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, with all that it quotes.
 *
 * @param first its first word
 * @param end the word after its last
 */
record EnglishSentence(int first, int end) {
    /** So far after a quotation its cue is looked for. */
    private static final int NEAR = 8;

    /** The sentences of a paragraph. */
    static List<EnglishSentence> of(EnglishText text, Span paragraph) {
        List<EnglishSentence> sentences = new ArrayList<>();
        int word = text.words.firstFrom(paragraph.start());
        int first = word;
        for (; word < text.words.size() && text.words.end(word) <= paragraph.end(); word++) {
            boolean within = word > 0 && text.quotation(word) >= 0 && text.quotation(word) == text.quotation(word - 1);
            if (word > first && !within && text.beginsSentence(word) && !isAsked(text, word)) {
                sentences.add(new EnglishSentence(first, word));
                first = word;
            }
        }
        if (word > first) {
            sentences.add(new EnglishSentence(first, word));
        }
        return sentences;
    }

    /** Whether a quotation that ends in a question mark before a word is the object of a verb that follows. */
    private static boolean isAsked(EnglishText text, int word) {
        if (!text.closesBefore(word) || !text.has(word, EnglishText.CALL)) {
            return false;
        }
        for (int i = word; i < Math.min(text.words.size(), word + NEAR); i++) {
            if (i > word && text.has(i, EnglishText.PAUSE)) {
                return false;
            }
            for (EnglishCue cue : text.cues(i)) {
                if (cue.takes(Frame.QUOTE) && (cue.form() == Form.PAST || cue.form() == Form.PRESENT)) {
                    int next = i + 1;
                    return i == word
                            || next >= text.words.size()
                            || !text.opens(next)
                                    && text.type(next) != EnglishClass.THAT
                                    && text.type(next) != EnglishClass.PRONOUN
                                    && !text.has(next, EnglishText.COLON);
                }
            }
        }
        return false;
    }
}
