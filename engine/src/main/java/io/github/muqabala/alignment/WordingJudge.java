package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.alignment.sentence.Contrast;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two claims that speak of the same are to one another, by their words. */
final class WordingJudge {
    /** From such a similarity on both say the same. */
    static final double PARAPHRASE = 0.6;

    /** From such a similarity on a number or a name that differs is of the same thing. */
    private static final double COMPARABLE = 0.5;

    /** From such a similarity on little but the name differs. */
    private static final double ALMOST_SAME = 0.75;

    private static final double LIKELY = 0.6;
    private static final Set<Contrast.Kind> OPPOSED =
            EnumSet.of(Contrast.Kind.NEGATION, Contrast.Kind.ANTONYM, Contrast.Kind.EXCHANGED);

    private WordingJudge() {}

    static Link link(Statement left, Statement right, Wording wording) {
        List<Reason> reasons = new ArrayList<>();
        Verdict verdict = verdict(left, right, wording, reasons);
        if (verdict != Verdict.SAME_WORDING) {
            reasons.add(wording.sharedWords());
            reasons.addAll(wording.additions());
        }
        return new Link(left, right, verdict, wording.similarity(), reasons);
    }

    private static Verdict verdict(Statement left, Statement right, Wording wording, List<Reason> reasons) {
        if (wording.isSame()) {
            reasons.add(new Reason(Kind.SAME_WORDS, List.of(left.span()), List.of(right.span())));
            return Verdict.SAME_WORDING;
        }
        boolean across = left.article() != right.article();
        if (across && wording.similarity() >= COMPARABLE) {
            List<Contrast> opposed = wording.contrasts(OPPOSED);
            if (!opposed.isEmpty() && wording.contradict() >= LIKELY) {
                opposed.forEach(contrast -> reasons.add(reason(contrast)));
                return Verdict.CONTRADICTION;
            }
            Verdict slot = slot(wording, reasons);
            if (slot != null) {
                return slot;
            }
        }
        if (wording.similarity() < PARAPHRASE) {
            return Verdict.PARTIAL;
        }
        Span leftSource = source(left);
        Span rightSource = source(right);
        if (across && leftSource != null && rightSource != null && !wording.sameLetters(leftSource, rightSource)) {
            reasons.add(new Reason(Kind.DIFFERENT_SOURCE, List.of(leftSource), List.of(rightSource)));
            return Verdict.DIFFERENT_ATTRIBUTION;
        }
        return Verdict.PARAPHRASE;
    }

    private static @Nullable Verdict slot(Wording wording, List<Reason> reasons) {
        for (Contrast contrast : wording.contrasts(EnumSet.allOf(Contrast.Kind.class))) {
            Verdict verdict = switch (contrast.kind()) {
                case NUMBER -> Verdict.NUMBER_DIFFERS;
                case DATE -> Verdict.DATE_DIFFERS;
                case ALTERNATIVE -> Verdict.ENTITY_DIFFERS;
                case NEGATION, ANTONYM, EXCHANGED -> null;
            };
            boolean named = verdict != Verdict.ENTITY_DIFFERS || wording.similarity() >= ALMOST_SAME;
            if (verdict != null && named) {
                reasons.add(reason(contrast));
                return verdict;
            }
        }
        return null;
    }

    private static Reason reason(Contrast contrast) {
        Kind kind = switch (contrast.kind()) {
            case NEGATION -> Kind.NEGATION;
            case ANTONYM, EXCHANGED -> Kind.ANTONYM;
            case ALTERNATIVE -> Kind.DIFFERENT_ENTITY;
            case NUMBER -> Kind.DIFFERENT_NUMBER;
            case DATE -> Kind.DIFFERENT_DATE;
        };
        return new Reason(kind, List.of(contrast.left()), List.of(contrast.right()));
    }

    /** Who said it, the one that the article itself names. */
    private static @Nullable Span source(Statement statement) {
        List<Attribution> attributions = statement.claim().attributions();
        return attributions.isEmpty() ? null : attributions.get(0).source();
    }
}
