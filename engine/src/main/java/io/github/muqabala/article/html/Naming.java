package io.github.muqabala.article.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's elements are called and marked as. A page gives many the same names; each is looked into once. */
final class Naming {
    private final Map<String, Optional<String>> tokens = new HashMap<>();
    private final Map<String, Boolean> bodies = new HashMap<>();
    private final Map<String, Boolean> bylines = new HashMap<>();

    /** What the element's name, role, class or id says that marks furniture, or nothing. */
    @Nullable
    String furniture(Element element, String tag) {
        if (Furniture.isTag(tag)) {
            return tag;
        }
        if (element.attributesSize() == 0 || Furniture.isWhole(tag)) {
            return null;
        }
        Attributes attributes = element.attributes();
        if (Furniture.isHidden(attributes)) {
            return "hidden";
        }
        String role = attributes.get("role");
        if (Furniture.isRole(role)) {
            return role;
        }
        return token(attributes.get("class"))
                .or(() -> token(attributes.get("id")))
                .orElse(null);
    }

    private Optional<String> token(String names) {
        return names.isEmpty() ? Optional.empty() : tokens.computeIfAbsent(names, Furniture::token);
    }

    /** Whether the page calls the element the body of an article. */
    boolean isBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        return attributes.get("itemprop").equals("articleBody")
                || isBody(attributes.get("class"))
                || isBody(attributes.get("id"));
    }

    private boolean isBody(String names) {
        return !names.isEmpty() && bodies.computeIfAbsent(names, Furniture::isBody);
    }

    /** Whether a class is that of an author's name. */
    boolean isByline(String names) {
        return !names.isEmpty() && bylines.computeIfAbsent(names, Furniture::isByline);
    }
}
