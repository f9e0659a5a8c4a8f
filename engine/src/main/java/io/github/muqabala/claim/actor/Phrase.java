package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.ActorMention.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is gathered of a phrase while the lists are read. */
final class Phrase {
    private final String written;
    private LetterCase letterCase;
    private @Nullable Actor actor;
    private Form form = Form.NAME;
    private final List<Actor> others = new ArrayList<>();
    private @Nullable Role role;
    private List<String> shortFor = List.of();
    private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);

    Phrase(String written) {
        this.written = written;
        letterCase = LetterCase.of(written);
    }

    /** It is also written so: the capitals that both have are needed. */
    void writtenAs(String other) {
        LetterCase its = LetterCase.of(other);
        letterCase = its.compareTo(letterCase) < 0 ? its : letterCase;
    }

    String written() {
        return written;
    }

    @Nullable
    Actor actor() {
        return actor;
    }

    /** It names an actor, or if it does already, may also name this one. */
    void name(Actor named, Form by) {
        if (actor == null) {
            actor = named;
            form = by;
        } else if (!actor.id().equals(named.id())) {
            others.add(named);
        }
    }

    /** As {@link #name}, but a name of the country itself stays one: سوريا is not the Syrian. */
    void nameUnlessNamed(Actor named, Form by) {
        if (actor == null || form == by) {
            name(named, by);
        }
    }

    void addOther(Actor other) {
        others.add(other);
    }

    /** It names this actor and no other. */
    void nameOnly(@Nullable Actor named) {
        actor = named;
        form = Form.NAME;
        others.clear();
    }

    /** What a user says of an actor that the lists have. */
    void replace(Actor known, Actor by) {
        if (known.equals(actor)) {
            actor = by;
        }
    }

    void role(Role given) {
        role = given;
    }

    /** It is a role with a pronoun, or the feminine of the role if that is listed; unless it is another role. */
    void possessed(Role given) {
        if (role == null || role.equals(given)) {
            traits.add(role == null ? Trait.POSSESSED : Trait.FEMININE_OR_POSSESSED);
            role = given;
        }
    }

    void shortFor(List<String> ids) {
        shortFor = ids;
    }

    void add(Trait trait) {
        traits.add(trait);
        if (trait == Trait.NONE) {
            actor = null;
        }
    }

    Entry entry() {
        return new Entry(actor, form, List.copyOf(others), role, shortFor, traits, letterCase);
    }
}
