package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Box.Mark;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What elements are called that hold no part of an article, whatever the language of the page. */
final class Furniture {
    /** Elements whose text is none that anyone reads on the page. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "applet",
            "select",
            "option",
            "button",
            "textarea",
            "input",
            "canvas",
            "audio",
            "video",
            "map",
            "rp",
            "rt",
            "title");

    private static final Set<String> TAGS =
            Set.of("nav", "footer", "aside", "form", "fieldset", "dialog", "menu", "address", "figcaption", "figure");

    /** What is hardly ever said of an article. */
    private static final Set<String> STRONG = Set.of(
            "nav", "footer", "contentinfo", "navigation", "comments", "comment", "disqus", "breadcrumb", "breadcrumbs");

    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu");

    private static final Set<String> TOKENS = Set.of(
            ("nav navigation navbar menu submenu footer sidebar comment comments disqus share sharing sharebar social"
                            + " related recommended recommendations recommendation promo promotion advert advertisement ad ads"
                            + " advertising sponsored banner cookie cookies consent gdpr newsletter subscribe subscription signup"
                            + " breadcrumb breadcrumbs tags tag outbrain taboola popup modal popular trending byline bio author"
                            + " authors teaser teasers toolbar pagination pager widget widgets print skip login register paywall"
                            + " copyright credits credit rating ratings poll hidden masthead topbar bottombar readmore"
                            + " mostread meta metadata metas dateline timestamp infobox factbox topics topic keywords reactions"
                            + " follow feedback disclaimer correction legal tooltip optin privacy offscreen hide invisible")
                    .split(" ", -1));

    private static final Set<String> CAPTIONS =
            Set.of("caption captions figcaption figure legend imagecaption".split(" ", -1));

    private static final Set<String> BODIES = Set.of(
            "articlebody",
            "storybody",
            "entrycontent",
            "postcontent",
            "articlecontent",
            "articletext",
            "storycontent",
            "newsbody",
            "newscontent",
            "postbody");

    private Furniture() {}

    /** Whether elements of a name are furniture. */
    static boolean isTag(String tag) {
        return TAGS.contains(tag);
    }

    /** Whether an element of a name holds the article, however it is called. */
    static boolean isWhole(String tag) {
        return WHOLE.contains(tag);
    }

    static boolean isRole(String role) {
        return ROLES.contains(role);
    }

    static boolean isHidden(Attributes attributes) {
        return attributes.hasKey("hidden")
                || attributes.get("aria-hidden").equals("true")
                || isHidden(attributes.get("style"));
    }

    /** How far a token is believed. */
    static Mark mark(@Nullable String token) {
        if (token == null) {
            return Mark.NONE;
        }
        return STRONG.contains(token) ? Mark.STRONG : CAPTIONS.contains(token) ? Mark.CAPTION : Mark.WEAK;
    }

    /** Whether a class or id is that of an author's name. */
    static boolean isByline(String names) {
        String name = names.toLowerCase(Locale.ROOT);
        return name.contains("byline") || name.contains("author") || name.contains("writer");
    }

    /** Whether a class or id is that of an article's body. */
    static boolean isBody(String names) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            if (c == ' ') {
                if (BODIES.contains(name.toString())) {
                    return true;
                }
                name.setLength(0);
            } else if (Character.isLetter(c)) {
                name.append(Character.toLowerCase(c));
            }
        }
        return false;
    }

    private static boolean isHidden(String style) {
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    /** The first word of a class or id that marks furniture. */
    static Optional<String> token(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    String token = names.substring(start, i).toLowerCase(Locale.ROOT);
                    if (TOKENS.contains(token) || CAPTIONS.contains(token)) {
                        return Optional.of(token);
                    }
                }
                start = hump ? i : i + 1;
            }
        }
        return Optional.empty();
    }
}
