package io.github.muqabala.text;

import org.jspecify.annotations.Nullable;

/** A kind of quotation mark; what one of a kind opens, any of the same kind closes. */
enum QuotationMark {
    DOUBLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    SINGLE,
    CORNER,
    WHITE_CORNER,
    PARENTHESES;

    /** What one mark does. */
    enum Role {
        OPENS,
        CLOSES,
        NEITHER
    }

    /** So many marks that touch are looked through for what stands beyond them. */
    private static final int TOUCHING_MARKS = 3;

    private static final String OPENERS = "«“„‟‹‘「『";
    private static final String BEFORE_QUOTATION = "([{:-–—/|";
    private static final String AFTER_QUOTATION = ".,;:!?،؛؟…)]}-–—/|";

    static @Nullable QuotationMark of(char c) {
        if (c > '»' && c < '‘') {
            return null;
        }
        return switch (c) {
            case '"', '“', '”', '„', '‟', '＂' -> DOUBLE;
            case '«', '»' -> GUILLEMET;
            case '‹', '›' -> SINGLE_GUILLEMET;
            case '‘', '’' -> SINGLE;
            case '「', '」' -> CORNER;
            case '『', '』' -> WHITE_CORNER;
            case '(', ')' -> PARENTHESES;
            default -> null;
        };
    }

    /** Whether a paragraph whose first visible character is at {@code i} begins with a mark that can open a quotation. */
    static boolean opensParagraph(String text, int i) {
        char c = text.charAt(i);
        QuotationMark mark = of(c);
        return mark == DOUBLE || mark == GUILLEMET || (mark != null && OPENERS.indexOf(c) >= 0);
    }

    /** How many characters the mark at {@code i} has; 0 if what is there is a parenthesis and no mark. */
    int length(String text, int i, int to) {
        if (this != PARENTHESES) {
            return 1;
        }
        return i + 1 < to && text.charAt(i + 1) == text.charAt(i) ? 2 : 0;
    }

    /** What the mark at {@code i} does, in a line in which {@code open} is open. */
    Role role(String text, int i, Span line, OpenQuotations open) {
        char c = text.charAt(i);
        return switch (this) {
            case CORNER, WHITE_CORNER -> OPENERS.indexOf(c) >= 0 ? Role.OPENS : Role.CLOSES;
            case PARENTHESES -> parentheses(text, i, line);
            case SINGLE -> single(text, i, line, open);
            case DOUBLE, GUILLEMET, SINGLE_GUILLEMET -> turning(text, i, line, open);
        };
    }

    /** An apostrophe has a letter on both sides or closes nothing; one that ends a plural is taken for a mark. */
    private static Role single(String text, int i, Span line, OpenQuotations open) {
        boolean outsideBefore = isOutsideBefore(text, i, line.start());
        boolean outsideAfter = isOutsideAfter(text, i, line.end());
        if (text.charAt(i) == '‘' && outsideBefore && !outsideAfter) {
            return Role.OPENS;
        }
        boolean closes = text.charAt(i) == '’' && !outsideBefore && outsideAfter && open.innermostIs(SINGLE);
        return closes ? Role.CLOSES : Role.NEITHER;
    }

    private static Role parentheses(String text, int i, Span line) {
        if (text.charAt(i) == '(') {
            return isOutsideBefore(text, i, line.start()) ? Role.OPENS : Role.NEITHER;
        }
        return isOutsideAfter(text, i + 1, line.end()) ? Role.CLOSES : Role.NEITHER;
    }

    private Role turning(String text, int i, Span line, OpenQuotations open) {
        boolean outsideBefore = isOutsideBefore(text, i, line.start());
        if (outsideBefore != isOutsideAfter(text, i, line.end())) {
            return outsideBefore ? Role.OPENS : Role.CLOSES;
        }
        if (!open.contains(this)) {
            boolean inches = i > line.start() && Character.isDigit(text.charAt(i - 1));
            return inches ? Role.NEITHER : Role.OPENS;
        }
        char c = text.charAt(i);
        boolean nested = OPENERS.indexOf(c) >= 0 && text.charAt(open.innermost()) == c;
        return nested ? Role.OPENS : Role.CLOSES;
    }

    private static boolean isOutsideBefore(String text, int mark, int from) {
        int i = mark - 1;
        while (i >= from && i >= mark - TOUCHING_MARKS && isLookedThrough(text.charAt(i))) {
            i--;
        }
        return i < from || Lines.isBlank(text.charAt(i)) || BEFORE_QUOTATION.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isOutsideAfter(String text, int mark, int to) {
        int i = mark + 1;
        while (i < to && i <= mark + TOUCHING_MARKS && isLookedThrough(text.charAt(i))) {
            i++;
        }
        return i >= to || Lines.isBlank(text.charAt(i)) || AFTER_QUOTATION.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isLookedThrough(char c) {
        QuotationMark mark = of(c);
        return (mark != null && mark != PARENTHESES) || Character.getType(c) == Character.FORMAT;
    }
}
