package io.github.muqabala.article.html;

import io.github.muqabala.article.html.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself for machines, and where it marks what it says for readers. */
final class PageSigns {
    private static final int LONGEST_BYLINE = 200;
    /** No article has as many of anything, and each is held against others. */
    private static final int MOST = 100;

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<String>> properties = new HashMap<>();
    private final List<JsonObject> objects = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private @Nullable String canonical;
    private @Nullable String title;
    private @Nullable String language;
    private final Naming naming;

    PageSigns(Naming naming) {
        this.naming = naming;
    }

    /** The contents of the meta elements of a name or property, in lower case. */
    List<String> meta(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The values of an itemprop. */
    List<String> property(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** All objects of linked data. */
    List<JsonObject> objects() {
        return objects;
    }

    /** The instants of time elements. */
    List<String> times() {
        return times;
    }

    /** The texts of what is marked as the author. */
    List<String> bylines() {
        return bylines;
    }

    @Nullable
    String canonical() {
        return canonical;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String language() {
        return language;
    }

    /** Looks at an element. */
    void see(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang");
            case "title" -> title = title == null ? element.text() : title;
            case "meta" -> meta(element);
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    objects.addAll(JsonTree.objects(element.data()));
                }
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical") && canonical == null) {
                    canonical = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
                }
            }
            default -> visible(element);
        }
    }

    /** Looks at what is in an element of which nothing is shown. */
    void seeWithin(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element inner) {
                see(inner);
                seeWithin(inner);
            }
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = element.attr(key);
            if (!name.isEmpty() && !content.isBlank()) {
                Map<String, List<String>> map = key.equals("itemprop") ? properties : metas;
                String known = key.equals("itemprop") ? name : name.toLowerCase(Locale.ROOT);
                add(map.computeIfAbsent(known, k -> new ArrayList<>()), content);
            }
        }
    }

    private void visible(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        if (element.normalName().equals("time") && attributes.hasKey("datetime")) {
            add(times, attributes.get("datetime"));
        }
        String property = attributes.get("itemprop");
        if (property.equals("author") || attributes.get("rel").equals("author")) {
            byline(element, true);
        } else if (property.startsWith("date")) {
            String value = attributes.get(attributes.hasKey("datetime") ? "datetime" : "content");
            if (!value.isBlank()) {
                add(properties.computeIfAbsent(property, k -> new ArrayList<>()), value);
            }
        } else if (naming.isByline(attributes.get("class"))) {
            byline(element, false);
        }
    }

    private void byline(Element element, boolean first) {
        String text = element.text();
        if (text.length() <= LONGEST_BYLINE && !text.isBlank() && bylines.size() < MOST) {
            bylines.add(first ? 0 : bylines.size(), text);
        }
    }

    private static void add(List<String> values, String value) {
        if (values.size() < MOST) {
            values.add(value);
        }
    }
}
