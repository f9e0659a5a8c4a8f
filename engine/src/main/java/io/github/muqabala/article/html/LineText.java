package io.github.muqabala.article.html;

import java.util.Arrays;

/**
 * The text of a line as it grows, and how many words it has: maximal runs of letters and digits, and every two characters of
 * a script that has no spaces.
 */
final class LineText {
    private char[] chars = new char[256];
    private int length;
    private int stops;
    private boolean within;
    private int words;
    private int unspaced;
    private boolean linkedWithin;
    private int linkedWords;
    private int linkedUnspaced;

    /** Adds text with its white space collapsed, and tells whether there was anything else. */
    boolean add(String part, boolean linked) {
        boolean visible = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            byte kind = CharacterClass.of(c);
            if (kind == CharacterClass.BLANK) {
                if (length > 0 && chars[length - 1] != ' ') {
                    append(' ');
                }
            } else if (kind != CharacterClass.INVISIBLE) {
                append(c);
                visible = true;
                stops += kind == CharacterClass.STOP ? 1 : 0;
            }
            count(kind);
            if (linked) {
                countLinked(kind);
            }
        }
        return visible;
    }

    private void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
    }

    private void count(byte kind) {
        if (kind == CharacterClass.LETTER) {
            words += within ? 0 : 1;
            within = true;
        } else if (kind != CharacterClass.MARK) {
            within = false;
            unspaced += kind == CharacterClass.UNSPACED ? 1 : 0;
        }
    }

    private void countLinked(byte kind) {
        if (kind == CharacterClass.LETTER) {
            linkedWords += linkedWithin ? 0 : 1;
            linkedWithin = true;
        } else if (kind != CharacterClass.MARK) {
            linkedWithin = false;
            linkedUnspaced += kind == CharacterClass.UNSPACED ? 1 : 0;
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether it ends, quotation marks aside, with a mark after which no sentence goes on. */
    boolean endsSentence() {
        int last = length - 1;
        while (last >= 0 && (chars[last] == ' ' || chars[last] == '"' || chars[last] == '”')) {
            last--;
        }
        return last >= 0 && Line.isStop(chars[last]) && chars[last] != ',' && chars[last] != '،';
    }

    /** The line, of which only this must be empty no more. */
    Line line(Box box, int heading) {
        int inLinks = linkedWords + (linkedUnspaced + 1) / 2;
        int all = words + (unspaced + 1) / 2;
        return new Line(text(), box, heading, Math.max(0, all - inLinks), inLinks, stops);
    }

    private String text() {
        return new String(chars, 0, chars[length - 1] == ' ' ? length - 1 : length);
    }

    /** Begins the next line. */
    void clear() {
        length = 0;
        stops = 0;
        within = false;
        words = 0;
        unspaced = 0;
        linkedWithin = false;
        linkedWords = 0;
        linkedUnspaced = 0;
    }
}
