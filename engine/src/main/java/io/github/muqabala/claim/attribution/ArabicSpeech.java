package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.ArabicContents.Speaker;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says what in Arabic: verbs, participles and nouns of saying from a list, told by what they are built with (أن and
 * إن, a quotation, a colon, their preposition, an object), and phrases such as بحسب.
 */
final class ArabicSpeech {
    private static final int DEEPEST = 16;

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final List<Attribution> attributions = new ArrayList<>();
    private Speaker speaker = Speaker.NOBODY;
    /** The first attribution whose content does not end before the quotation that is read. */
    private int covering;

    private ArabicSpeech(Words words, List<Span> paragraphs) {
        tokens = new ArabicTokens(words, paragraphs);
        marks = tokens.marks();
    }

    /** The speech of some paragraphs in Arabic; linear in their length. */
    static Speech of(Words words, List<Span> paragraphs) {
        ArabicSpeech speech = new ArabicSpeech(words, paragraphs);
        for (Span paragraph : paragraphs) {
            speech.read(paragraph);
        }
        List<Attribution> attributions = speech.attributions;
        attributions.sort(Comparator.comparingInt(ArabicSpeech::start)
                .thenComparing(Comparator.comparingInt(ArabicSpeech::end).reversed()));
        return new Speech(attributions, ArabicScareQuotes.in(speech.tokens, paragraphs, attributions));
    }

    private void read(Span paragraph) {
        Words words = tokens.words();
        int limit = words.firstFrom(paragraph.end());
        int sentence = words.firstFrom(paragraph.start());
        int before = attributions.size();
        int quotations = sentence;
        for (int word = sentence + 1; word <= limit; word++) {
            if (word == limit || (marks.stop(word) && !isWithinQuotation(word))) {
                sentence(sentence, word, -1);
                sentence = word;
            }
        }
        int after = attributions.size();
        for (int word = quotations; word < limit; word++) {
            if (marks.opens(word) && ArabicScareQuotes.isLong(tokens, marks.quotation(word))) {
                quotation(marks.quotation(word), Math.min(limit, marks.end(marks.quotation(word))), before, after);
            }
        }
    }

    private boolean isWithinQuotation(int word) {
        return marks.quotation(word) >= 0 && marks.quotation(word) == marks.quotation(word - 1);
    }

    private void sentence(int first, int limit, int level) {
        List<ArabicCue> cues = new ArabicSentence(tokens, first, limit, level).cues();
        if (!cues.isEmpty()) {
            speaker = ArabicContents.add(tokens, cues, first, limit, level, speaker, attributions);
        }
    }

    /** What is said within a quotation, where nobody but the quoted speaker has spoken before. */
    private void quotation(int quotation, int limit, int before, int after) {
        Speaker outer = speaker;
        speaker = quoted(marks.quotationSpan(quotation), before, after);
        int sentence = marks.first(quotation);
        for (int word = sentence + 1; word <= limit; word++) {
            if (word == limit || marks.stop(word)) {
                sentence(sentence, word, quotation);
                sentence = word;
            }
        }
        speaker = outer;
    }

    /**
     * Whose words a quotation is. Of attributions that go on over many others no more than some are looked at, so that a
     * paragraph is read in linear time.
     */
    private Speaker quoted(Span quotation, int before, int after) {
        covering = Math.max(covering, before);
        while (covering < after && attributions.get(covering).contentSpan().end() <= quotation.start()) {
            covering++;
        }
        Speaker found = Speaker.NOBODY;
        for (int i = covering; i < Math.min(after, covering + DEEPEST); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.contentSpan().contains(quotation)) {
                found = new Speaker(attribution.source(), attribution.via());
            }
        }
        return found;
    }

    private static int start(Attribution attribution) {
        int start =
                Math.min(attribution.cue().start(), attribution.contentSpan().start());
        return attribution.inherited() ? start : Math.min(start, startOf(attribution.source()));
    }

    private static int startOf(@Nullable Span span) {
        return span == null ? Integer.MAX_VALUE : span.start();
    }

    private static int end(Attribution attribution) {
        return Math.max(attribution.cue().end(), attribution.contentSpan().end());
    }
}
