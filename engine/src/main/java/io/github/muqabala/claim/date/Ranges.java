package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Basis;
import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one of two dates that are the ends of a range: {@code من 18 مايو إلى 20 يونيو}, {@code between 2011 and 2014}. */
final class Ranges {
    private static final int LONGEST_JOINT = 10;

    private final Cursor cursor;
    private final String text;

    Ranges(Words words) {
        cursor = new Cursor(words);
        text = words.original();
    }

    List<Found> joined(List<Found> dates) {
        List<Found> joined = new ArrayList<>(dates.size());
        int i = 0;
        while (i < dates.size()) {
            Found first = dates.get(i);
            Found range = i + 1 < dates.size() ? range(first, dates.get(i + 1)) : null;
            joined.add(range == null ? first : range);
            i += range == null ? 1 : 2;
        }
        return joined;
    }

    private @Nullable Found range(Found first, Found last) {
        if (first.stop() > last.start() || last.start() - first.stop() > LONGEST_JOINT) {
            return null;
        }
        String joint = text.substring(first.stop(), last.start()).strip();
        int before = first.first() - 1;
        boolean between = cursor.is(before, "بين") || cursor.is(before, "between");
        boolean from = cursor.is(before, "من") || cursor.is(before, "from") || cursor.is(before, "ومن");
        boolean joins = switch (joint) {
            case "و", "and" -> between;
            case "إلى", "الى", "حتى", "وحتى", "to", "until", "till", "through" -> from || joint.equals("through");
            case "-", "–", "—" -> first.granularity() == last.granularity();
            default -> false;
        };
        return joins ? range(sameYear(first, last), last, first) : null;
    }

    private static @Nullable Found range(@Nullable Days from, Found last, Found first) {
        Days to = last.days();
        if (from == null || to == null) {
            boolean unknown = first.days() == null && first.basis() == Basis.PUBLICATION;
            return unknown
                    ? new Found(
                            first.first(),
                            first.start(),
                            last.end(),
                            last.stop(),
                            null,
                            Granularity.RANGE,
                            Basis.PUBLICATION,
                            0)
                    : null;
        }
        Days days = from.to(to);
        boolean absolute = last.basis() == Basis.ABSOLUTE;
        return days == null
                ? null
                : new Found(
                        first.first(),
                        first.start(),
                        last.end(),
                        last.stop(),
                        days,
                        Granularity.RANGE,
                        absolute && (first.basis() == Basis.ABSOLUTE || first.month() > 0)
                                ? Basis.ABSOLUTE
                                : Basis.PUBLICATION,
                        0);
    }

    /** A day or month whose year is not said is of the year of the other, or the one before. */
    private static @Nullable Days sameYear(Found first, Found last) {
        Days days = first.days();
        Days other = last.days();
        if (first.month() == 0 || days == null || other == null) {
            return days;
        }
        int away = other.first().getYear() - days.first().getYear();
        Days moved = moved(days, away);
        return moved.first().isAfter(other.first()) ? moved(days, away - 1) : moved;
    }

    private static Days moved(Days days, int years) {
        if (days.granularity() == Granularity.MONTH) {
            return Days.month(java.time.YearMonth.from(days.first()).plusYears(years));
        }
        return new Days(days.first().plusYears(years), days.last().plusYears(years), days.granularity());
    }
}
