package io.github.muqabala.report.html;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.report.wording.ScanWording;
import io.github.muqabala.report.wording.Wording;

/**
 * What an index says of a pair that was compared.
 *
 * @param relation what the articles are to one another
 * @param direction which derives from which
 * @param left the share of the left article's prose that is in the right one
 * @param right the share of the right article's prose that is in the left one
 */
public record PairFinding(Relation relation, Direction direction, double left, double right) {

    public static PairFinding of(Comparison comparison) {
        return new PairFinding(
                comparison.verdict().relation(),
                comparison.verdict().direction(),
                comparison.left().composition().copiedShare(),
                comparison.right().composition().copiedShare());
    }

    /** In a sentence, under the numbers that the articles go by. */
    String tell(ScanWording wording, int leftNumber, int rightNumber) {
        boolean copied = relation.compareTo(Relation.PARTIAL_REUSE) <= 0;
        String which = copied || direction != Direction.UNKNOWN
                ? wording.direction(direction, leftNumber, rightNumber)
                : wording.both(leftNumber, rightNumber);
        String what = wording.relation(direction == Direction.RIGHT_TO_LEFT ? turned() : relation);
        boolean isShare = copied && relation != Relation.IDENTICAL;
        return which + ": " + what + (isShare ? Wording.in(wording.language()).comma() + shares(wording) : "");
    }

    /** The share of the copy or, where it is not known which that is, of both. */
    private String shares(ScanWording wording) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> wording.percent(right);
            case RIGHT_TO_LEFT -> wording.percent(left);
            case COMMON_SOURCE, UNKNOWN -> wording.percent(left) + " / " + wording.percent(right);
        };
    }

    /** What the left article is to the right one. */
    private Relation turned() {
        return switch (relation) {
            case EXCERPT -> Relation.EXTENDED;
            case EXTENDED -> Relation.EXCERPT;
            case IDENTICAL, EDITED_COPY, PARTIAL_REUSE, SHARED_QUOTES, SAME_EVENT, UNRELATED -> relation;
        };
    }
}
