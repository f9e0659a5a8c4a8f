package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.ArabicCue.Link;

/** Where the clause that is being read begins, and how it hangs together with what is before it. */
final class ArabicClause {
    private int begin;
    private int opener;
    private Link link = Link.MAIN;
    /** The clause that the present relative clause is in. */
    private int outerBegin = -1;

    private int outerOpener;
    private Link outerLink = Link.MAIN;

    ArabicClause(int first) {
        begin = first;
        opener = first;
    }

    /** Begins a clause at a word behind the conjunction that opens it. */
    void open(int conjunction, int first, Link kind) {
        if (kind != Link.RELATIVE) {
            outerBegin = -1;
        } else if (link != Link.RELATIVE) {
            outerBegin = begin;
            outerOpener = opener;
            outerLink = link;
        }
        begin = first;
        opener = conjunction;
        link = kind;
    }

    /** Goes on behind a word. */
    void resume(int word) {
        begin = word;
    }

    /** Goes back to the clause around a relative clause; returns whether there is one. */
    boolean leave() {
        if (link != Link.RELATIVE || outerBegin < 0) {
            return false;
        }
        begin = outerBegin;
        opener = outerOpener;
        link = outerLink;
        outerBegin = -1;
        return true;
    }

    /** Its first word behind its conjunction. */
    int begin() {
        return begin;
    }

    /** Its conjunction, or its first word if it has none. */
    int opener() {
        return opener;
    }

    Link link() {
        return link;
    }

    int outerBegin() {
        return outerBegin;
    }
}
