package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.EnglishReader.Draft;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the speech of a text in English. */
final class EnglishSpeech {
    private EnglishSpeech() {}

    static Speech of(Words words, List<Span> paragraphs) {
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : drafts(words, paragraphs)) {
            attributions.add(new Attribution(
                    Attribution.Form.INDIRECT, draft.source(), draft.inherited(), null, draft.cue(), draft.content()));
        }
        attributions.sort(Comparator.comparingInt(
                a -> Math.min(a.cue().start(), a.content().get(0).start())));
        return new Speech(attributions, List.of());
    }

    static List<Draft> drafts(Words words, List<Span> paragraphs) {
        EnglishText text = new EnglishText(words);
        List<Draft> drafts = new ArrayList<>();
        int speaking = -1;
        for (int p = 0; p < paragraphs.size(); p++) {
            int n = 0;
            boolean spoken = false;
            for (EnglishSentence sentence : EnglishSentence.of(text, paragraphs.get(p))) {
                EnglishReader reader = new EnglishReader(text, sentence);
                List<Draft> found = reader.read(p == 0 && n == 0);
                boolean quoted = isQuoted(text, sentence);
                if (speaking >= 0
                        && found.isEmpty()
                        && (quoted || (spoken && drafts.get(speaking).tag().equals(":") && p > 0))) {
                    Draft last = drafts.get(speaking);
                    List<Span> content = new ArrayList<>(last.content());
                    content.add(new EnglishContent(text).span(sentence.first(), sentence.end()));
                    drafts.set(speaking, last.with(content));
                    spoken = true;
                } else {
                    if (!found.isEmpty() || n == 0 || !quoted) {
                        speaking = found.isEmpty() && spoken ? speaking : -1;
                    }
                    for (Draft draft : found) {
                        if (draft.frame() == EnglishCue.Frame.QUOTE) {
                            speaking = drafts.size();
                            spoken = true;
                        }
                        drafts.add(draft);
                    }
                }
                n++;
            }
        }
        drafts.removeIf(draft -> draft.content().isEmpty());
        return drafts;
    }

    private static boolean isQuoted(EnglishText text, EnglishSentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.quotation(i) < 0) {
                return false;
            }
        }
        return true;
    }
}
