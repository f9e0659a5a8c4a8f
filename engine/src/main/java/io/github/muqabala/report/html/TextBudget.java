package io.github.muqabala.report.html;

/** How much text of all articles a page shows, so that a browser can lay it out. */
final class TextBudget {
    private int left = 2_000_000;

    /** As much of a text of some length as there is room for yet. */
    int take(int length) {
        int taken = Math.min(left, length);
        left -= taken;
        return taken;
    }
}
