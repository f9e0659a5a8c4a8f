package io.github.muqabala.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts a page into lines, in one walk over its nodes, and shows every element to those who read signs. */
final class PageLines {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "img", "source");

    private enum Tag {
        INLINE,
        LINK,
        BREAK,
        SILENT,
        BLOCK
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Naming naming;
    private final PageSigns signs;
    private final LineText text = new LineText();
    private int breaks;
    private int links;

    private @Nullable Box box;
    private int heading;

    private PageLines(Naming naming, PageSigns signs) {
        this.naming = naming;
        this.signs = signs;
    }

    /**
     * Cuts what is in an element, its descendants included; elements of no text, such as scripts, are left out.
     *
     * @param root no deeper than a stack is
     */
    static PageLines of(Element root, Naming naming, PageSigns signs) {
        PageLines page = new PageLines(naming, signs);
        page.walk(root);
        page.endLine();
        return page;
    }

    List<Line> lines() {
        return lines;
    }

    /** Outer boxes come before those within. */
    List<Box> boxes() {
        return boxes;
    }

    private void walk(Element element) {
        signs.see(element);
        String name = element.normalName();
        Tag tag = tags.computeIfAbsent(name, PageLines::tag);
        switch (tag) {
            case INLINE -> walkChildren(element);
            case LINK -> {
                links++;
                walkChildren(element);
                links--;
            }
            case BREAK -> addBreak();
            case SILENT -> {
                if (!INLINE.contains(name)) {
                    endLine();
                }
                signs.seeWithin(element);
            }
            case BLOCK -> walkBlock(element, name);
        }
    }

    private static Tag tag(String name) {
        if (Furniture.SILENT.contains(name)) {
            return Tag.SILENT;
        }
        if (name.equals("br")) {
            return Tag.BREAK;
        }
        return name.equals("a") ? Tag.LINK : INLINE.contains(name) ? Tag.INLINE : Tag.BLOCK;
    }

    private void walkBlock(Element element, String name) {
        endLine();
        Box outer = box;
        Box inner = new Box(outer, naming.furniture(element, name), naming.isBody(element), name, lines.size());
        boxes.add(inner);
        box = inner;
        boolean ranked = isHeading(name);
        if (ranked) {
            heading = name.charAt(1) - '0';
        }
        walkChildren(element);
        endLine();
        inner.end = lines.size();
        box = outer;
        if (ranked) {
            heading = 0;
        }
    }

    private void walkChildren(Element element) {
        int children = element.childNodeSize();
        for (int i = 0; i < children; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode part) {
                add(part.getWholeText());
            } else if (child instanceof Element inner) {
                walk(inner);
            }
        }
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private void addBreak() {
        breaks++;
        if (breaks > 1 || text.endsSentence()) {
            endLine();
        } else {
            text.add(" ", links > 0);
        }
    }

    private void add(String part) {
        breaks = text.add(part, links > 0) ? 0 : breaks;
    }

    private void endLine() {
        if (!text.isEmpty() && box != null) {
            lines.add(text.line(box, heading));
        }
        text.clear();
        breaks = 0;
    }
}
