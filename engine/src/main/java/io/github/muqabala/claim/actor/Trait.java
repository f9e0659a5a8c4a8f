package io.github.muqabala.claim.actor;

import java.util.Locale;

/** What a listed word does beside a name. */
enum Trait {
    /** Part of a role: رسمي, senior. */
    ADJECTIVE,
    /** What an office is for: الخارجية. */
    DOMAIN,
    /** Joins a role and whom it speaks for: باسم. */
    LINK,
    /** As {@link #LINK}, but only before an institution: في. */
    BEFORE_BODY,
    /** A seat after it is a place. */
    PLACE,
    /** A seat after it is a place, unless {@link #ASKS} is before it: من. */
    FROM,
    /** Somebody asks something of the seat, or gives something to it. */
    ASKS,
    /** A seat after it is a place unless another actor follows: بين. */
    BETWEEN,
    /** A seat before it is a place. */
    EVENT,
    /** No part of a name. */
    STOP,
    /** A person's given name. */
    GIVEN,
    /** Part of a name that goes on: بن. */
    GIVEN_LINK,
    /** A number of states. */
    NUMBER,
    /** Two states that were named before: الدولتان. */
    TWO,
    /** Three states that were named before. */
    THREE,
    /** A role with the pronoun of whose it is: سفيرها. */
    POSSESSED,
    /** A role of a woman if it is written with ة, and with a pronoun if with ه. */
    FEMININE_OR_POSSESSED,
    /** A phrase that names nobody, though a part of it might. */
    NONE;

    /** The trait that a list calls by this name. */
    static Trait named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
