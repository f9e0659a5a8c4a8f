package io.github.muqabala.article.plain;

import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;

/** Tells lines that say who wrote or supplied an article, and when: bylines, agencies, dates of publication. */
final class CreditLine {
    private static final int LONGEST = 12;
    private static final int OTHER_WORDS = 6;
    private static final int NAME = 3;
    private static final int LONGEST_BYLINE = 10;
    private static final String SEPARATORS = "/|,،;؛:()[]{}–—•·";

    private static final Phrases CUES = Phrases.of("word cue");
    private static final Phrases MONTHS = Phrases.of("word month");
    private static final Phrases DATE_WORDS = Phrases.of("word date");
    private static final Phrases AGENCY_WORDS = Phrases.of("word agency");
    private static final Phrases AGO = Phrases.of("word ago");
    private static final Phrases BYLINE = Phrases.of("word byline");

    private final String text;
    private final Tokens tokens;

    CreditLine(Text text) {
        this.text = text.original();
        this.tokens = text.tokens();
    }

    boolean is(Segment segment) {
        return segment.words() <= LONGEST && (isAgencies(segment) || isDated(segment) || isByline(segment));
    }

    /** Whether a line is a list, set off by strokes, commas or dashes, of agencies and perhaps a place, name or date. */
    private boolean isAgencies(Segment segment) {
        boolean agency = false;
        boolean other = false;
        int from = segment.from();
        while (from < segment.to()) {
            int to = from + 1;
            while (to < segment.to() && !isSetOff(to)) {
                to++;
            }
            if (isAgency(from, to)) {
                agency = true;
            } else if (to - from > NAME && !isDate(from, to)) {
                return false;
            } else {
                other = true;
            }
            from = to;
        }
        boolean ended = segment.end() == Segment.End.OPEN || (other && segment.end() == Segment.End.SENTENCE);
        return agency && !ended;
    }

    boolean isAgency(int from, int to) {
        boolean found = false;
        int i = from;
        while (i < to) {
            Agencies.Name name = Agencies.at(tokens, i, to);
            int cue = AGENCY_WORDS.lengthAt(tokens, i, to);
            if (name == null && cue == 0) {
                return false;
            }
            found |= name != null;
            i += name == null ? cue : name.words();
        }
        return found;
    }

    /** Whether a line is a date, with no more than the name of an outlet or place beside it. */
    private boolean isDated(Segment segment) {
        if (segment.end() == Segment.End.OPEN || !isDate(segment.from(), segment.to())) {
            return false;
        }
        int others = 0;
        boolean cue = false;
        for (int i = segment.from(); i < segment.to(); i++) {
            cue |= CUES.lengthAt(tokens, i, i + 1) > 0;
            others += isDateWord(i) ? 0 : 1;
        }
        if (others == 0) {
            return true;
        }
        boolean mayBeTitle = segment.from() == 0 || segment.end() == Segment.End.SENTENCE;
        return !mayBeTitle && others <= OTHER_WORDS && (cue || isDateSetOff(segment));
    }

    /** Whether a line of credits gives a date and, beside it, a name. */
    boolean isDatedName(int from, int to) {
        boolean name = false;
        for (int i = from; i < to; i++) {
            name |= !isDateWord(i);
        }
        return name && isDate(from, to);
    }

    /** Whether the words of a date are together at one end of a line, with a separator before or after them. */
    private boolean isDateSetOff(Segment segment) {
        int first = segment.from();
        while (isDateWord(first)) {
            first++;
        }
        int last = segment.to();
        while (isDateWord(last - 1)) {
            last--;
        }
        boolean atStart = first > segment.from() && isSetOff(first);
        boolean atEnd = last < segment.to() && isSetOff(last);
        return atStart || atEnd;
    }

    /** Whether some words hold a day and month, a date in digits, or how long ago something was. */
    boolean isDate(int from, int to) {
        boolean month = false;
        boolean ago = false;
        int numbers = 0;
        int row = 0;
        for (int i = from; i < to; i++) {
            boolean number = isNumber(i);
            row = number ? row + 1 : 0;
            if (row == 3 && isDigitDate(i)) {
                return true;
            }
            numbers += number ? 1 : 0;
            month |= MONTHS.lengthAt(tokens, i, i + 1) > 0;
            ago |= AGO.lengthAt(tokens, i, i + 1) > 0;
        }
        return numbers > 0 && ((month && numbers > 1) || (ago && to - from <= NAME + 2));
    }

    /** Whether a number and the two before it are joined by strokes, dashes or points. */
    private boolean isDigitDate(int last) {
        for (int i = last - 1; i <= last; i++) {
            for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
                char c = text.charAt(k);
                if (!Lines.isBlank(c) && "/-–.".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return tokens.start(last) > tokens.end(last - 1);
    }

    boolean isDateWord(int i) {
        return isNumber(i) || MONTHS.lengthAt(tokens, i, i + 1) > 0 || DATE_WORDS.lengthAt(tokens, i, i + 1) > 0;
    }

    private boolean isNumber(int i) {
        return Character.isDigit(text.charAt(tokens.start(i)));
    }

    /** Whether a line is By and names, in capitals, or كتب and a name. */
    private boolean isByline(Segment segment) {
        int from = segment.from();
        int cue = BYLINE.lengthAt(tokens, from, segment.to());
        if (cue == 0 || from == 0 || segment.words() > LONGEST_BYLINE || segment.end() != Segment.End.BARE) {
            return false;
        }
        if (Character.isUpperCase(text.charAt(tokens.start(from)))) {
            for (int i = from + cue; i < segment.to(); i++) {
                boolean small = Character.isLowerCase(text.charAt(tokens.start(i)));
                if (small && tokens.span(i).length() > NAME) {
                    return false;
                }
            }
            return segment.words() > cue;
        }
        boolean arabic = text.charAt(tokens.start(from)) > 'z';
        return arabic && segment.alone() && segment.words() > cue && segment.words() <= cue + NAME;
    }

    /** Whether a separator stands before a word. */
    boolean isSetOff(int i) {
        for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
            char c = text.charAt(k);
            boolean dash = c == '-' && (Lines.isBlank(text.charAt(k - 1)) || Lines.isBlank(text.charAt(k + 1)));
            if (dash || SEPARATORS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
