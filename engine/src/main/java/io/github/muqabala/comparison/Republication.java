package io.github.muqabala.comparison;

import java.util.List;

/** Judges what a pair of articles amounts to. */
final class Republication {
    private static final double MOST = 0.6;

    private Republication() {}

    static Verdict judge(Witness left, Witness right, Similarity similarity) {
        double leftShare = left.composition().copiedShare();
        double rightShare = right.composition().copiedShare();
        Relation relation;
        if (leftShare >= MOST && rightShare >= MOST) {
            relation = similarity.jaccard() == 1 ? Relation.IDENTICAL : Relation.EDITED_COPY;
        } else if (rightShare >= MOST) {
            relation = Relation.EXCERPT;
        } else if (leftShare >= MOST) {
            relation = Relation.EXTENDED;
        } else {
            relation = leftShare + rightShare > 0 ? Relation.PARTIAL_REUSE : Relation.UNRELATED;
        }
        return new Verdict(
                relation, List.of(new Reason.CopiedProse(leftShare, rightShare)), Direction.UNKNOWN, List.of());
    }
}
