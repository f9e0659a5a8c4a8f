package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.text.Span;
import java.util.List;

/**
 * In what words two statements differ.
 *
 * @param left of the left one's article
 * @param right of the right one's article
 */
public record DifferingWords(List<Span> left, List<Span> right) {

    /** By the reasons of a verdict. */
    public static DifferingWords of(Link link) {
        List<Reason> told = link.reasons().stream()
                .filter(reason -> tellsApart(reason.kind(), link.verdict()))
                .toList();
        return new DifferingWords(
                told.stream().flatMap(reason -> reason.left().stream()).toList(),
                told.stream().flatMap(reason -> reason.right().stream()).toList());
    }

    private static boolean tellsApart(Reason.Kind kind, Verdict verdict) {
        return switch (kind) {
            case DIFFERENT_ENTITY,
                    DIFFERENT_NUMBER,
                    DIFFERENT_DATE,
                    COARSER_NUMBER,
                    COARSER_DATE,
                    OPPOSITE_STANCE,
                    DIFFERENT_STANCE,
                    NEGATION,
                    ANTONYM,
                    DENIAL,
                    DIFFERENT_SOURCE,
                    CONDITION,
                    ONLY_LEFT,
                    ONLY_RIGHT -> true;
            // Where actors differ over something, it is not their names that matter.
            case DIFFERENT_ACTOR -> verdict.family() != Verdict.Family.CONFLICT;
            case SAME_WORDS,
                    SHARED_WORDS,
                    SAME_ACTOR,
                    MEMBER,
                    SAME_TOPIC,
                    SAME_STANCE,
                    SAME_NUMBER,
                    SAME_DATE,
                    DIFFERENT_TIME -> false;
        };
    }
}
