package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Form;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads days of the week. One without more is the last of that name, unless the sentence speaks of what is to come. */
final class Weekdays {
    /** How far back a verb in the future is looked for. */
    private static final int REACH = 12;

    private final Cursor cursor;
    private final Words words;
    private final Publication publication;
    /** The words before it were looked through for verbs in the future, and the last of those; -1 if there is none. */
    private int searched;

    private int future = -1;

    Weekdays(Cursor cursor, Publication publication) {
        this.cursor = cursor;
        words = cursor.words();
        this.publication = publication;
    }

    /** {@code الخميس}, {@code الخميس الماضي}, {@code Thursday evening}. */
    @Nullable
    Found one(Match<DateWord> match, boolean led) {
        int first = match.first();
        if (cursor.isLatin(first)) {
            if (match.value().form() != Form.PLAIN || !cursor.isCapital(first)) {
                return null;
            }
        } else if (!led && isPrayer(first)) {
            return null;
        }
        int end = behindPart(match.end());
        Match<DateWord> next = cursor.next(end);
        Side side = next == null ? null : YearBehind.side(next.value());
        if (next != null && side != null) {
            end = next.end();
        } else {
            side = isToCome(first) ? Side.NEXT : Side.NEAREST;
        }
        return found(match, end, publication.weekday(match.value().number(), side));
    }

    private boolean isPrayer(int word) {
        return word > 0 && (cursor.is(word - 1, "صلاه") || cursor.is(word - 1, "خطبه"));
    }

    private Found found(Match<DateWord> match, int end, @Nullable Days days) {
        int start = match.span(words).start();
        return Found.relative(match.first(), start, end, words.end(end - 1), days, Granularity.DAY);
    }

    /** Behind {@code evening} and others after a day. */
    int behindPart(int word) {
        Match<DateWord> part = cursor.next(word);
        boolean named = part != null && part.value().is(Role.DAY_PART) && cursor.isLatin(word);
        return part != null && named ? part.end() : word;
    }

    /** {@code يومي الخميس والجمعة الماضيين}, {@code يومي 17 و18 مايو}. */
    @Nullable
    Found two(Match<DateWord> match) {
        Match<DateWord> first = cursor.next(match.end());
        if (first == null || !first.value().is(Role.WEEKDAY)) {
            return null;
        }
        int at = first.end();
        Match<DateWord> second = at < cursor.size() && cursor.isJoined(at, "") ? DateWords.at(words, at) : null;
        boolean and = second != null
                && second.clitics() == 1
                && words.letter(at, 0) == 'و'
                && second.value().is(Role.WEEKDAY);
        if (second == null || !and) {
            return null;
        }
        int end = second.end();
        Match<DateWord> next = cursor.next(end);
        Side said = next == null ? null : YearBehind.side(next.value());
        if (next != null && said != null) {
            end = next.end();
        }
        Side side = said != null ? said : isToCome(match.first()) ? Side.NEXT : Side.NEAREST;
        Days from = publication.weekday(first.value().number(), side);
        Days to = publication.weekday(second.value().number(), side);
        if (from != null && to != null && to.first().isBefore(from.first())) {
            if (side == Side.NEXT) {
                to = Days.day(to.first().plusWeeks(1));
            } else {
                from = Days.day(from.first().minusWeeks(1));
            }
        }
        Days days = from == null || to == null ? null : from.to(to);
        return Found.relative(
                match.first(), match.span(words).start(), end, words.end(end - 1), days, Granularity.RANGE);
    }

    /** Whether a verb in the future stands before a word in its sentence. */
    private boolean isToCome(int word) {
        for (int i = Math.max(searched, word - REACH); i < word; i++) {
            if (i > 0 && isSentenceEnd(i)) {
                future = -1;
            }
            String cue = DateWords.cue(words, i);
            if (cue.equals("will") || (cue.isEmpty() && isFuture(i))) {
                future = i;
            }
        }
        searched = Math.max(searched, word);
        return future >= 0 && future >= word - REACH && !isSentenceEnd(word);
    }

    /** Whether a sentence ends right before a word. */
    private boolean isSentenceEnd(int word) {
        String text = words.original();
        for (int place = word == 0 ? 0 : words.end(word - 1); place < words.start(word); place++) {
            char c = text.charAt(place);
            if (c == '.' || c == '\n' || c == '!' || c == '?' || c == '؟') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has the letters of a verb behind سـ. */
    private boolean isFuture(int word) {
        int length = words.length(word);
        int from = length > 5 && words.letter(word, 0) == 'و' ? 1 : 0;
        if (length - from < 5 || words.letter(word, from) != 'س') {
            return false;
        }
        char person = words.letter(word, from + 1);
        return person == 'ي' || person == 'ت' || (person == 'ن' && length - from > 5);
    }
}
