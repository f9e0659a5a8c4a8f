package io.github.muqabala.report.html;

import io.github.muqabala.text.Span;

/**
 * A stretch of an article that is set off in the text.
 *
 * @param span where it stands, not empty
 * @param kind what it is
 * @param number of the passage, clue or claim; 0 for what has none
 * @param partner what the other side says in place of it, or what it is; empty for what needs no note
 */
record Mark(Span span, Kind kind, int number, String partner) {

    /** What there is to mark; each has a class of the style sheet. */
    enum Kind {
        VERBATIM("v"),
        RESPELLED_PASSAGE("v"),
        EDITED("v"),
        REWRITTEN("w"),
        DELETED("del"),
        INSERTED("ins"),
        REPLACED("rep"),
        RESPELLED("resp"),
        QUOTATION("q"),
        FURNITURE("f"),
        REPEATED("twice"),
        CLUE("clue"),
        CLAIM("claim"),
        CONTENT("said"),
        SOURCE("source"),
        VIA("via"),
        CUE("cue"),
        ACTOR("actor"),
        NUMBER("number"),
        DATE("date"),
        STANCE("stance");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        boolean isPassage() {
            return compareTo(REWRITTEN) <= 0;
        }

        boolean isEdit() {
            return compareTo(DELETED) >= 0 && compareTo(RESPELLED) <= 0;
        }
    }
}
