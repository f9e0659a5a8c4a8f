package io.github.muqabala.benchmarks.quality;

import java.util.regex.Pattern;

/** The words of a post in a social network, without what the network puts among them. */
final class Post {
    private static final Pattern LINK = Pattern.compile("https?:\\S*|pic\\.twitter\\.com\\S*");
    private static final Pattern NAME = Pattern.compile("@\\w+");
    private static final Pattern TAG_MARK = Pattern.compile("[#_]");

    private Post() {}

    /** The text without links and names of users; the words of a hash tag are words. (Emoji are none as it is.) */
    static String words(String text) {
        String linkless = LINK.matcher(text).replaceAll(" ");
        String nameless = NAME.matcher(linkless).replaceAll(" ");
        return TAG_MARK.matcher(nameless).replaceAll(" ");
    }
}
