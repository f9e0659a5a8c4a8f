package io.github.muqabala.report.html;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The lines of an article that are not blank, made one at a time as they are written. */
record Blocks(String text, List<Mark> marks) implements Iterable<Block> {
    /** Beyond this a line is shown in pieces: browsers lay out a line of any length as one, which takes them minutes. */
    private static final int LONGEST = 4000;

    @Override
    public Iterator<Block> iterator() {
        return new Lines();
    }

    private final class Lines implements Iterator<Block> {
        private final Sweep sweep = new Sweep(text, marks);
        private int start = nextWritten(0);

        @Override
        public boolean hasNext() {
            return start < text.length();
        }

        @Override
        public Block next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int end = endOfPiece();
            Block block = new Block(ParagraphDirection.of(text, start, end), sweep.segments(start, end));
            start = nextWritten(end);
            return block;
        }

        private int endOfPiece() {
            int limit = Math.min(text.length(), start + LONGEST);
            int blank = limit;
            for (int i = start; i < limit; i++) {
                if (isLineBreak(text.charAt(i))) {
                    return i;
                }
                if (Character.isWhitespace(text.charAt(i))) {
                    blank = i + 1;
                }
            }
            if (limit == text.length() || isLineBreak(text.charAt(limit))) {
                return limit;
            }
            if (blank < limit) {
                return blank;
            }
            return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        }

        /** The first place from another on, in the same line or a later one, that is not blank. */
        private int nextWritten(int from) {
            int i = from;
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
