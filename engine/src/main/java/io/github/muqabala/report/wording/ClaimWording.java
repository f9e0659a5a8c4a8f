package io.github.muqabala.report.wording;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Stance;
import java.util.ArrayList;
import java.util.List;

/** What a report calls the parts of claims, in one language and a word or two. */
public interface ClaimWording {

    /** The wording of a language. */
    static ClaimWording in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishClaimWording();
            case ARABIC -> new ArabicClaimWording();
        };
    }

    UiLanguage language();

    /** A number of claims. */
    String claims(int count);

    /** What a statement stands in. */
    String place(Claim.Place place);

    /** How firmly a statement is made. */
    String modality(Modality modality);

    /** How words are given. */
    String form(Attribution.Form form);

    /** How an actor stands to something, as it is said after the actor's name. */
    String stance(Stance stance);

    /** By what an actor is named. */
    String form(ActorMention.Form form);

    /** What an actor is called: in this language, else in the other, else its id. */
    String name(Actor actor);

    /** What an actor is. */
    String kind(Actor.Kind kind);

    /**
     * Who a mention names, and who else it may, the likeliest first; a namesake with what it is. Empty if the words of the
     * mention are all there is to call it.
     *
     * @param words of the mention
     */
    default List<String> who(ActorMention mention, String words) {
        String name = name(mention.actor());
        if (mention.others().isEmpty() && name.equals(words)) {
            return List.of();
        }
        List<String> who = new ArrayList<>();
        who.add(name);
        for (Actor other : mention.others()) {
            String otherName = name(other);
            who.add(who.contains(otherName) ? otherName + " (" + kind(other.kind()) + ")" : otherName);
        }
        return who;
    }

    /** How much it is. */
    String amount(Quantity quantity);

    /** When it is. */
    String days(DateExpression date);

    /** The first of some names that is one, else the actor's id. */
    static String firstOf(Actor actor, String... names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        return actor.id();
    }
}
