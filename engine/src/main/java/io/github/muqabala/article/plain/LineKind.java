package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells furniture by what a line says, wherever on the page it stands. */
final class LineKind {
    private static final int LONGEST_LINE = 12;
    private static final int LONGEST_LABELLED = 12;
    private static final int LONGEST_HEADLINE = 20;
    private static final int LONGEST_LINK = 15;
    private static final int LONGEST_CREDIT = 40;
    private static final int LONGEST_BOILERPLATE = 45;
    private static final int LONGEST_CAPTION = 120;
    private static final int LONGEST_MARK = 15;
    private static final int WORDS_BESIDE_LINK = 5;

    private static final Phrases HEADLINES_START = Phrases.of("headlines start");
    private static final Phrases CREDIT_START = Phrases.of("credit start");
    private static final Phrases CREDIT_LABEL = Phrases.of("credit label");
    private static final Phrases CREDIT_LINE = Phrases.of("credit line");
    private static final Phrases CREDIT_WITHIN = Phrases.of("credit within");
    private static final Phrases LINK_START = Phrases.of("link start");
    private static final Phrases LINK_LINE = Phrases.of("link line");
    private static final Phrases CAPTION_START = Phrases.of("caption start");
    private static final Phrases CAPTION_LABEL = Phrases.of("caption label");
    private static final Phrases CAPTION_MARKED = Phrases.of("caption marked");
    private static final Phrases BOILERPLATE_START = Phrases.of("boilerplate start");
    private static final Phrases BOILERPLATE_YEAR = Phrases.of("boilerplate year");
    private static final Phrases BOILERPLATE_WITHIN = Phrases.of("boilerplate within");

    private final String text;
    private final Tokens tokens;
    private final CreditLine credits;

    LineKind(Text text) {
        this.text = text.original();
        this.tokens = text.tokens();
        this.credits = new CreditLine(text);
    }

    /** What furniture a whole segment is; null if nothing in it says so. */
    @Nullable
    Kind of(Segment segment) {
        int from = segment.from();
        int to = segment.to();
        int words = segment.words();
        if (words <= LONGEST_LINE && isAllOf(LINK_LINE, from, to)) {
            return Kind.LINK;
        }
        if (isCaption(segment)) {
            return Kind.CAPTION;
        }
        if (credits.is(segment) || isCredit(segment)) {
            return Kind.CREDIT;
        }
        if (isLink(segment) || (words <= LONGEST_LINK && LINK_START.lengthAt(tokens, from, to) > 0)) {
            return Kind.LINK;
        }
        if (words <= LONGEST_BOILERPLATE && isBoilerplate(from, to)) {
            return Kind.BOILERPLATE;
        }
        boolean headlines = words <= LONGEST_HEADLINE && HEADLINES_START.lengthAt(tokens, from, to) > 0;
        return headlines && segment.end() != Segment.End.SENTENCE ? Kind.HEADLINES : null;
    }

    /** The word at which furniture begins that ends a paragraph, sentences of prose before it; its last if none does. */
    int tail(Segment segment) {
        for (int i = Math.max(segment.from() + 1, segment.to() - LONGEST_CREDIT); i < segment.to(); i++) {
            if (isSentenceStart(i) && tailKind(i, segment.to()) != null) {
                return i;
            }
        }
        return segment.to();
    }

    @Nullable
    Kind tailKind(int from, int to) {
        if (CREDIT_START.lengthAt(tokens, from, to) > 0 || CREDIT_WITHIN.occurIn(tokens, from, to)) {
            return Kind.CREDIT;
        }
        return BOILERPLATE_WITHIN.occurIn(tokens, from, to) ? Kind.BOILERPLATE : null;
    }

    private boolean isCredit(Segment segment) {
        int from = segment.from();
        int to = segment.to();
        int words = segment.words();
        if (words <= LONGEST_LINE && isAllOf(CREDIT_LINE, from, to)) {
            return true;
        }
        if (words <= LONGEST_CREDIT
                && (CREDIT_START.lengthAt(tokens, from, to) > 0 || CREDIT_WITHIN.occurIn(tokens, from, to))) {
            return true;
        }
        return words <= LONGEST_LABELLED && isLabelled(CREDIT_LABEL, segment);
    }

    private boolean isBoilerplate(int from, int to) {
        int year = from + BOILERPLATE_YEAR.lengthAt(tokens, from, to);
        if (year > from && year < to && Character.isDigit(text.charAt(tokens.start(year)))) {
            return true;
        }
        int sentence = from + 1;
        while (sentence < to && !isSentenceStart(sentence)) {
            sentence++;
        }
        return BOILERPLATE_START.lengthAt(tokens, from, to) > 0 || BOILERPLATE_WITHIN.occurIn(tokens, from, sentence);
    }

    private boolean isCaption(Segment segment) {
        if (segment.words() > LONGEST_CAPTION) {
            return false;
        }
        return CAPTION_START.lengthAt(tokens, segment.from(), segment.to()) > 0
                || (segment.words() <= LONGEST_HEADLINE && isLabelled(CAPTION_LABEL, segment))
                || isMarked(segment);
    }

    /** Whether what a segment ends with, in parentheses or after a stroke, says who took a picture. */
    private boolean isMarked(Segment segment) {
        int first = Math.max(segment.from(), segment.to() - LONGEST_MARK);
        boolean marked = false;
        for (int i = first; i < segment.to(); i++) {
            for (int k = i == 0 ? 0 : tokens.end(i - 1); k < tokens.start(i); k++) {
                char c = text.charAt(k);
                marked = c == '(' || c == '[' || c == '|' || (marked && c != ')' && c != ']');
            }
            if (marked && CAPTION_MARKED.lengthAt(tokens, i, segment.to()) > 0) {
                return true;
            }
            boolean stroke = i > segment.from() && text.charAt(tokens.start(i) - 1) == '/';
            Agencies.Name name = stroke ? Agencies.at(tokens, i, segment.to()) : null;
            if (name != null && (i + name.words() == segment.to() || marked) && segment.words() > 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment is a link, with a few words about it at most. */
    private boolean isLink(Segment segment) {
        int start = segment.span().start();
        int end = segment.span().end();
        int beside = 0;
        boolean link = false;
        int word = segment.from();
        int at = start;
        while (at < end) {
            int next = at;
            while (next < end && !Lines.isBlank(text.charAt(next))) {
                next++;
            }
            boolean address = text.regionMatches(at, "www.", 0, 4) || hasScheme(at, next);
            link |= address;
            for (; word < segment.to() && tokens.start(word) < next; word++) {
                beside += address ? 0 : 1;
            }
            if (beside > WORDS_BESIDE_LINK) {
                return false;
            }
            at = next + 1;
        }
        return link;
    }

    private boolean hasScheme(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment, not the first of the text, begins with a phrase and a colon, dash or stroke after it. */
    private boolean isLabelled(Phrases labels, Segment segment) {
        int length = labels.lengthAt(tokens, segment.from(), segment.to());
        if (length == 0 || segment.from() == 0 || segment.end() == Segment.End.SENTENCE) {
            return false;
        }
        int last = segment.from() + length;
        int next = last == segment.to() ? segment.span().end() : tokens.start(last);
        for (int k = tokens.end(last - 1); k < next; k++) {
            char c = text.charAt(k);
            if (":|/–—".indexOf(c) >= 0 || (c == '-' && k + 1 < next && Lines.isBlank(text.charAt(k + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllOf(Phrases phrases, int from, int to) {
        boolean found = false;
        int i = from;
        while (i < to) {
            int length = phrases.lengthAt(tokens, i, to);
            if (length == 0 && !Character.isDigit(text.charAt(tokens.start(i)))) {
                return false;
            }
            found |= length > 0;
            i += Math.max(1, length);
        }
        return found;
    }

    private boolean isSentenceStart(int i) {
        for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
            if (".!?؟…".indexOf(text.charAt(k)) >= 0 && tokens.start(i) - tokens.end(i - 1) > 1) {
                return true;
            }
        }
        return false;
    }
}
