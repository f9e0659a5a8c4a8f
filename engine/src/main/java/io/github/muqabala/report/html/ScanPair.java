package io.github.muqabala.report.html;

import java.util.Locale;

/**
 * Two articles of a scan that a page compares.
 *
 * @param number of the page, from 1
 * @param left the number of the article in the scan that is taken for the earlier one
 * @param right the number of the other
 * @param anchor where the index speaks of them: an identifier in it
 */
public record ScanPair(int number, int left, int right, String anchor) {

    /** The page's file, from the folder of the index. */
    public String file() {
        return String.format(Locale.ROOT, "pairs/%04d.html", number);
    }

    /** The way from the page back to where the index speaks of it. */
    public String wayBack() {
        return "../index.html#" + anchor;
    }
}
