package io.github.muqabala.claim.actor;

/** What capitals a phrase in Latin letters must have in a text to be what the list says. */
enum LetterCase {
    ANY,
    /** One at least: Turkey. */
    SOME,
    /** All: US. */
    ALL;

    /** As the list writes it. */
    static LetterCase of(String form) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < form.length(); i++) {
            upper |= Character.isUpperCase(form.charAt(i));
            lower |= Character.isLowerCase(form.charAt(i));
        }
        if (!upper) {
            return ANY;
        }
        return lower ? SOME : ALL;
    }

    boolean allows(String text, int start, int end) {
        if (this == ANY) {
            return true;
        }
        boolean upper = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (this == ALL && Character.isLowerCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }
}
