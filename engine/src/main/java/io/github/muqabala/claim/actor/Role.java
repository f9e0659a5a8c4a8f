package io.github.muqabala.claim.actor;

/**
 * What a role is.
 *
 * @param type what words that may speak of the same one have in common: {@code minister}
 * @param person whether it is somebody, not an institution
 */
record Role(String type, boolean person) {
    /** A word before a name that is no office by itself: السيد, General. */
    boolean isTitle() {
        return "title".equals(type);
    }
}
