package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** Reads the speech of a text in Arabic. */
final class ArabicSpeech {
    private ArabicSpeech() {}

    static Speech of(Words words, List<Span> paragraphs) {
        return new Speech(List.of(), List.of());
    }
}
