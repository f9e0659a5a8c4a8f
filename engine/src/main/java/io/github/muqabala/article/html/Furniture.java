package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Box.Mark;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
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

    /** What the element's name, role, class or id says that marks furniture, or nothing. */
    static @Nullable String token(Element element, String tag) {
        if (TAGS.contains(tag)) {
            return tag;
        }
        if (WHOLE.contains(tag) || element.attributesSize() == 0) {
            return null;
        }
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isHidden(element.attr("style"))) {
            return "hidden";
        }
        String role = element.attr("role");
        if (ROLES.contains(role)) {
            return role;
        }
        String byClass = token(element.className());
        return byClass == null ? token(element.id()) : byClass;
    }

    /** How far a token is believed. */
    static Mark mark(@Nullable String token) {
        if (token == null) {
            return Mark.NONE;
        }
        return STRONG.contains(token) ? Mark.STRONG : CAPTIONS.contains(token) ? Mark.CAPTION : Mark.WEAK;
    }

    /** Whether the page calls the element the body of an article. */
    static boolean isNamedBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return true;
        }
        return isBody(element.className()) || isBody(element.id());
    }

    /** Whether the element is called after the author. */
    static boolean isByline(Element element) {
        String name = element.className().toLowerCase(Locale.ROOT);
        return name.contains("byline") || name.contains("author") || name.contains("writer");
    }

    private static boolean isBody(String names) {
        if (names.isEmpty()) {
            return false;
        }
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

    private static @Nullable String token(String names) {
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
                        return token;
                    }
                }
                start = hump ? i : i + 1;
            }
        }
        return null;
    }
}
