package io.github.muqabala.claim;

/** How firmly a statement is made. */
public enum Modality {
    FACT,
    /** قد, ربما, may. */
    POSSIBLE,
    /** تعتزم, plans to. */
    INTENDED,
    /** Must, ينبغي. */
    NECESSARY,
    /** Only if something else holds. */
    CONDITIONAL
}
