package io.github.muqabala.article.html;

/**
 * A line of a page as it is measured.
 *
 * @param text white space collapsed, not empty
 * @param box the innermost element around it that holds lines of its own
 * @param heading the rank of the heading it is, or 0
 * @param words how many words it has outside links
 * @param linked how many words it has in links
 * @param stops how many marks of punctuation that end sentences or part them
 */
record Line(String text, Box box, int heading, int words, int linked, int stops) {
    private static final int PROSE_WORDS = 8;
    private static final String STOPS = ".!?…:,;،؛؟۔।。！？、，；：";

    /** Whether it reads as a sentence of running text. */
    boolean isProse() {
        return heading == 0 && words + linked >= PROSE_WORDS && stops > 0 && !isLinks();
    }

    /** Whether most of it leads elsewhere. */
    boolean isLinks() {
        return linked > words;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
