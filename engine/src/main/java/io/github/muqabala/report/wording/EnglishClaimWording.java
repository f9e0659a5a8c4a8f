package io.github.muqabala.report.wording;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Stance;

/** English. */
final class EnglishClaimWording implements ClaimWording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ENGLISH;
    }

    @Override
    public String claims(int count) {
        return count == 1 ? "1 claim" : count + " claims";
    }

    @Override
    public String place(Claim.Place place) {
        return switch (place) {
            case HEADLINE -> "headline";
            case SUBHEAD -> "subhead";
            case PROSE -> "text";
        };
    }

    @Override
    public String modality(Modality modality) {
        return switch (modality) {
            case FACT -> "as a fact";
            case POSSIBLE -> "possible";
            case INTENDED -> "intended";
            case NECESSARY -> "necessary";
            case CONDITIONAL -> "on a condition";
        };
    }

    @Override
    public String form(Attribution.Form form) {
        return switch (form) {
            case DIRECT -> "quoted";
            case INDIRECT -> "in other words";
            case MIXED -> "partly quoted";
        };
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "supports";
            case REJECT -> "rejects";
            case DEMAND -> "demands";
            case OFFER -> "offers";
            case WARN -> "warns of";
            case DENY -> "denies";
            case CONSIDER -> "considers";
            case NO_COMMENT -> "does not comment on";
            case ACCUSE -> "accuses of";
            case REPORT -> "does";
        };
    }

    @Override
    public String form(ActorMention.Form form) {
        return switch (form) {
            case NAME -> "by name";
            case DEMONYM -> "by origin";
            case METONYM -> "by its seat";
            case ROLE -> "by role";
        };
    }

    @Override
    public String name(Actor actor) {
        return ClaimWording.firstOf(actor, actor.english(), actor.arabic());
    }

    @Override
    public String kind(Actor.Kind kind) {
        return switch (kind) {
            case COUNTRY -> "state";
            case GROUP -> "group";
            case BODY -> "body";
            case ORGANISATION -> "organisation";
            case PERSON -> "person";
            case ROLE -> "role";
            case PLACE -> "city";
        };
    }

    @Override
    public String amount(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.precision()) {
            case EXACT ->
                (quantity.measure() == Quantity.Measure.ORDINAL ? "number " : "") + Figures.range(quantity) + unit;
            case ABOUT -> "about " + Figures.range(quantity) + unit;
            case AT_LEAST -> "at least " + Figures.number(quantity.low()) + unit;
            case AT_MOST -> "at most " + Figures.most(quantity) + unit;
            case VAGUE ->
                "not said exactly, " + Figures.range(quantity) + (quantity.high() == null ? " or more" : "") + unit;
        };
    }

    @Override
    public String days(DateExpression date) {
        String days = Figures.days(date);
        String length = switch (date.granularity()) {
            case DAY -> "";
            case WEEK -> "week ";
            case MONTH -> "month ";
            case QUARTER -> "quarter ";
            case YEAR -> "year ";
            case DECADE -> "decade ";
            case RANGE -> "days ";
        };
        if (days.isEmpty()) {
            return "unknown without the day of publication";
        }
        return length + days + (date.basis() == DateExpression.Basis.PUBLICATION ? " by the day of publication" : "");
    }
}
