package io.github.muqabala.alignment;

import java.util.List;

/**
 * Where articles differ or contradict one another, or actors do.
 *
 * @param left those that say one thing
 * @param right those that say the other
 * @param witness the surest link between them, from which the verdict and its reasons are
 * @param links all links between them that were made, the surest first
 */
public record Disagreement(Group left, Group right, Link witness, List<Link> links) {
    /** Takes a copy of the links. */
    public Disagreement {
        links = List.copyOf(links);
    }

    public Verdict verdict() {
        return witness.verdict();
    }
}
