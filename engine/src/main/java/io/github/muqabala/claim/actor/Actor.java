package io.github.muqabala.claim.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may hold a position.
 *
 * @param id a country's ISO 3166 code of two letters (of three for Australia, Albania and Iceland, whose two are better known as
 *     the African Union, the Arab League and Islamic State), a name in capitals such as {@code UN} or {@code IS}, what a
 *     user's lexicon gives it, of a person {@code person:} and the folded name, of a role {@code role:}, whom it speaks for and
 *     what it is ({@code role:DZ:source}), of states that are named together their ids joined by {@code +}
 * @param kind what it is
 * @param arabic its name in Arabic
 * @param english its name in English
 * @param affiliation the id of whom it speaks for, as a minister for his country; null if nobody
 * @param members the ids of those that it is made of, of a group
 */
public record Actor(
        String id,
        Kind kind,
        String arabic,
        String english,
        @Nullable String affiliation,
        List<String> members) {

    /** What an actor is. */
    public enum Kind {
        COUNTRY,
        /** States or others that act together: neighbours, a coalition. */
        GROUP,
        /** The United Nations, a union, a court. */
        BODY,
        /** A party, an armed group, an authority, a company. */
        ORGANISATION,
        PERSON,
        /** Someone without a name, known by what they do: a security source, officials. */
        ROLE,
        /** A city that is named like its state. */
        PLACE
    }

    /** Takes a copy of the members. */
    public Actor {
        members = List.copyOf(members);
    }
}
