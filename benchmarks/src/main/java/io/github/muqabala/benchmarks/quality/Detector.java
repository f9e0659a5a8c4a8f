package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.text.Span;
import java.io.IOException;
import java.util.List;

/** Something that finds passages which two texts share. */
interface Detector {

    /** What it is called in the table. */
    String name();

    /** The passages, from nothing but the two strings: whatever it keeps of a text is made anew. */
    List<Detection> detect(String left, String right) throws IOException;

    /** A passage, in UTF-16 units. */
    record Detection(Span left, Span right) {}
}
