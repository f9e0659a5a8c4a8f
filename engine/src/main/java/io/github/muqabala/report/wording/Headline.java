package io.github.muqabala.report.wording;

import io.github.muqabala.article.Article;

/** The title of an article, as much of it as is shown: of a text without lines, the title is all of it. */
public final class Headline {
    private static final int LONGEST = 240;

    private Headline() {}

    public static String of(Article article) {
        return shortened(article.title());
    }

    /** A text from outside, with an ellipsis for what goes beyond {@value #LONGEST} characters. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : LONGEST;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
