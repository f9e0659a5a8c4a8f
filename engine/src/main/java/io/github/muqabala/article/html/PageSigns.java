package io.github.muqabala.article.html;

import io.github.muqabala.article.html.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** What a page says of itself for machines, and where it marks what it says for readers, gathered in one walk. */
final class PageSigns implements NodeVisitor {
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

    static PageSigns of(Document page) {
        PageSigns signs = new PageSigns();
        NodeTraversor.traverse(signs, page);
        return signs;
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

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
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
        if (element.normalName().equals("time") && element.hasAttr("datetime")) {
            add(times, element.attr("datetime"));
        }
        String property = element.attr("itemprop");
        if (property.equals("author") || element.attr("rel").equals("author")) {
            byline(element, true);
        } else if (property.startsWith("date")) {
            String value = element.attr(element.hasAttr("datetime") ? "datetime" : "content");
            if (!value.isBlank()) {
                add(properties.computeIfAbsent(property, k -> new ArrayList<>()), value);
            }
        } else if (Furniture.isByline(element)) {
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
