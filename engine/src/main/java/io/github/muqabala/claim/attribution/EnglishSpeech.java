package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.Attribution.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the speech of a text in English: cues of a list, each with the frames that it takes, and around them noun phrases told
 * by function words and punctuation.
 */
final class EnglishSpeech {
    private static final Comparator<Attribution> READING_ORDER = Comparator.comparingInt(EnglishSpeech::start)
            .thenComparing(Comparator.comparingInt((Attribution attribution) ->
                            attribution.contentSpan().end())
                    .reversed());

    private final EnglishText text;
    private final List<EnglishDraft> drafts = new ArrayList<>();
    /** Whose quotation may go on. */
    private @Nullable EnglishDraft speaking;

    private EnglishSpeech(EnglishText text) {
        this.text = text;
    }

    static Speech of(Words words, List<Span> paragraphs) {
        EnglishSpeech speech = new EnglishSpeech(new EnglishText(words));
        for (int i = 0; i < paragraphs.size(); i++) {
            speech.read(paragraphs.get(i), i == 0);
        }
        return speech.result(paragraphs);
    }

    private void read(Span paragraph, boolean title) {
        boolean begins = true;
        boolean spoken = false;
        for (EnglishSentence sentence : EnglishSentence.of(text, paragraph)) {
            List<EnglishDraft> found = new EnglishReader(sentence).read(title && begins);
            boolean quoted = sentence.isQuoted();
            EnglishDraft speaker = speaking;
            if (found.isEmpty() && speaker != null && (quoted || (spoken && isTurn(speaker) && !title))) {
                speaker.content().add(sentence.span());
                spoken = true;
            } else if (!found.isEmpty() || !spoken) {
                speaking = null;
            }
            for (EnglishDraft draft : found) {
                if (draft.frame() == Frame.QUOTE) {
                    speaking = draft;
                    spoken = true;
                }
            }
            drafts.addAll(found);
            begins = false;
        }
    }

    /** Whether words follow a speaker's name and a colon, with no marks to end them. */
    private boolean isTurn(EnglishDraft draft) {
        return text.words.original().charAt(draft.cue().start()) == ':';
    }

    private Speech result(List<Span> paragraphs) {
        List<Attribution> attributions = new ArrayList<>();
        for (EnglishDraft draft : drafts) {
            if (!draft.content().isEmpty()) {
                attributions.add(new Attribution(
                        form(draft), draft.source(), draft.inherited(), draft.via(), draft.cue(), draft.content()));
            }
        }
        attributions.sort(READING_ORDER);
        return new Speech(attributions, QuotedSpans.scare(text.quotations(), paragraphs, attributions, text.words));
    }

    private static int start(Attribution attribution) {
        int content = attribution.content().get(0).start();
        int start = Math.min(content, attribution.cue().start());
        Span source = attribution.source();
        return source == null || attribution.inherited() ? start : Math.min(start, source.start());
    }

    private Form form(EnglishDraft draft) {
        return QuotedSpans.form(text.quotations(), draft.content());
    }
}
