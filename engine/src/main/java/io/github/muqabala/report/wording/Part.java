package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Composition;

/** A part of a {@link Composition}, in the order in which they are shown. */
public enum Part {
    COPIED,
    SHARED_QUOTATION,
    OWN_QUOTATION,
    FURNITURE,
    REPEATED,
    OWN;

    /** How many words of an article are in this part. */
    public int words(Composition composition) {
        return switch (this) {
            case COPIED -> composition.copied();
            case SHARED_QUOTATION -> composition.sharedQuotation();
            case OWN_QUOTATION -> composition.ownQuotation();
            case FURNITURE -> composition.furniture();
            case REPEATED -> composition.repeated();
            case OWN -> composition.own();
        };
    }
}
