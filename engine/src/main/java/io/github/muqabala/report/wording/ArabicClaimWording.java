package io.github.muqabala.report.wording;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Stance;

/** Arabic. Stances are verbal nouns, which need not agree with whoever holds them. */
final class ArabicClaimWording implements ClaimWording {
    private static final ArabicCount CLAIMS = new ArabicCount("لا أقوال", "قول واحد", "قولان", "أقوال", "قولًا", "قول");

    @Override
    public UiLanguage language() {
        return UiLanguage.ARABIC;
    }

    @Override
    public String claims(int count) {
        return CLAIMS.of(count);
    }

    @Override
    public String place(Claim.Place place) {
        return switch (place) {
            case HEADLINE -> "عنوان";
            case SUBHEAD -> "عنوان داخلي";
            case PROSE -> "متن";
        };
    }

    @Override
    public String modality(Modality modality) {
        return switch (modality) {
            case FACT -> "على أنه واقع";
            case POSSIBLE -> "محتمل";
            case INTENDED -> "مزمع";
            case NECESSARY -> "واجب";
            case CONDITIONAL -> "مشروط";
        };
    }

    @Override
    public String form(Attribution.Form form) {
        return switch (form) {
            case DIRECT -> "بلفظه";
            case INDIRECT -> "بمعناه";
            case MIXED -> "بعضه بلفظه";
        };
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "تأييد";
            case REJECT -> "رفض";
            case DEMAND -> "مطالبة";
            case OFFER -> "عرض";
            case WARN -> "تحذير";
            case DENY -> "نفي";
            case CONSIDER -> "دراسة";
            case NO_COMMENT -> "امتناع عن التعليق";
            case ACCUSE -> "اتهام";
            case REPORT -> "فعل";
        };
    }

    @Override
    public String form(ActorMention.Form form) {
        return switch (form) {
            case NAME -> "بالاسم";
            case DEMONYM -> "بالنسبة";
            case METONYM -> "بالمقر";
            case ROLE -> "بالصفة";
        };
    }

    @Override
    public String name(Actor actor) {
        return ClaimWording.firstOf(actor, actor.arabic(), actor.english());
    }

    @Override
    public String kind(Actor.Kind kind) {
        return switch (kind) {
            case COUNTRY -> "دولة";
            case GROUP -> "مجموعة";
            case BODY -> "هيئة";
            case ORGANISATION -> "منظمة";
            case PERSON -> "شخص";
            case ROLE -> "صفة";
            case PLACE -> "مدينة";
        };
    }

    @Override
    public String amount(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.precision()) {
            case EXACT ->
                (quantity.measure() == Quantity.Measure.ORDINAL ? "الترتيب " : "") + Figures.range(quantity) + unit;
            case ABOUT -> "نحو " + Figures.range(quantity) + unit;
            case AT_LEAST -> Figures.number(quantity.low()) + unit + " على الأقل";
            case AT_MOST -> Figures.most(quantity) + unit + " على الأكثر";
            case VAGUE -> "غير محدد، " + Figures.range(quantity) + (quantity.high() == null ? " فأكثر" : "") + unit;
        };
    }

    @Override
    public String days(DateExpression date) {
        String days = Figures.days(date);
        String length = switch (date.granularity()) {
            case DAY -> "";
            case WEEK -> "أسبوع ";
            case MONTH -> "شهر ";
            case QUARTER -> "ربع سنة ";
            case YEAR -> "سنة ";
            case DECADE -> "عقد ";
            case RANGE -> "مدة ";
        };
        if (days.isEmpty()) {
            return "لا يُعرف دون تاريخ النشر";
        }
        return length + days + (date.basis() == DateExpression.Basis.PUBLICATION ? " بحسب تاريخ النشر" : "");
    }
}
