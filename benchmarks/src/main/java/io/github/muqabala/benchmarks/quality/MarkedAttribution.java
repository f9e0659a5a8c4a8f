package io.github.muqabala.benchmarks.quality;

import java.util.BitSet;
import java.util.List;

/**
 * An attribution as labelled data has it, or as the engine finds it.
 *
 * @param form what the engine calls its form; empty in labelled data
 * @param source whose words they are; may be empty
 */
record MarkedAttribution(String form, List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

    /** The share of this content's characters that another's has too. */
    double coverage(MarkedAttribution other) {
        BitSet own = characters();
        int all = own.cardinality();
        own.and(other.characters());
        return all == 0 ? 0 : (double) own.cardinality() / all;
    }

    /** The characters of the content. */
    BitSet characters() {
        BitSet characters = new BitSet();
        content.forEach(stretch -> characters.set(stretch.start(), stretch.end()));
        return characters;
    }

    static boolean overlap(List<Stretch> some, List<Stretch> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
}
