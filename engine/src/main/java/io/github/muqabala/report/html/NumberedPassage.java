package io.github.muqabala.report.html;

import io.github.muqabala.comparison.Side;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.text.Span;

/** A passage under the number that every report calls it by, from 1 in the order of the left article. */
record NumberedPassage(int number, Passage passage) {

    Span in(Side side) {
        return side == Side.LEFT ? passage.left() : passage.right();
    }

    Mark.Kind mark() {
        return switch (passage.kind()) {
            case VERBATIM -> Mark.Kind.VERBATIM;
            case RESPELLED -> Mark.Kind.RESPELLED_PASSAGE;
            case EDITED -> Mark.Kind.EDITED;
            case REWRITTEN -> Mark.Kind.REWRITTEN;
        };
    }

    /** A sign beside the number, so that the kind can be told without colour. */
    String sign() {
        return switch (passage.kind()) {
            case VERBATIM -> "=";
            case RESPELLED -> "≈";
            case EDITED -> "±";
            case REWRITTEN -> "~";
        };
    }
}
