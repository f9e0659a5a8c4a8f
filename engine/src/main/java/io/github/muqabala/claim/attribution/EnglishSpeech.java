package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** Reads who says what in English. */
final class EnglishSpeech {
    private EnglishSpeech() {}

    static Speech of(Words words, List<Span> paragraphs) {
        return new Speech(List.of(), List.of());
    }
}
