package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Basis;
import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date being read.
 *
 * @param first its first word
 * @param start where it begins, without clitics
 * @param end the word after its last
 * @param stop where it ends
 * @param days what it names; null if that is not known
 * @param granularity how exact it is
 * @param basis what it was worked out from
 * @param month of a day without a year its month; else 0
 */
record Found(
        int first, int start, int end, int stop, @Nullable Days days, Granularity granularity, Basis basis, int month) {

    static Found of(int first, int start, int end, int stop, Days days) {
        return new Found(first, start, end, stop, days, days.granularity(), Basis.ABSOLUTE, 0);
    }

    static Found relative(int first, int start, int end, int stop, @Nullable Days days, Granularity granularity) {
        return new Found(
                first, start, end, stop, days, days == null ? granularity : days.granularity(), Basis.PUBLICATION, 0);
    }

    Found from(int newFirst, int newStart) {
        return new Found(newFirst, newStart, end, stop, days, granularity, basis, month);
    }

    Found to(int newEnd, int newStop) {
        return new Found(first, start, newEnd, newStop, days, granularity, basis, month);
    }

    Found with(@Nullable Days other, Granularity otherGranularity) {
        return new Found(
                first, start, end, stop, other, other == null ? otherGranularity : other.granularity(), basis, month);
    }

    DateExpression expression() {
        return new DateExpression(
                new Span(start, stop),
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                granularity,
                basis);
    }
}
