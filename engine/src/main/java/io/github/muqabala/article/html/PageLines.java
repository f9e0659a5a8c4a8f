package io.github.muqabala.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into lines, in one walk over its nodes. */
final class PageLines implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "img", "source");

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private WordCounter all = new WordCounter();
    private WordCounter linked = new WordCounter();
    private int stops;
    private int breaks;
    private int links;
    /** The element in whose subtree nothing is text, if the walk is in one. */
    private @Nullable Node silent;

    private @Nullable Box box;
    private int heading;

    /** Cuts what is in an element, its descendants included; elements of no text, such as scripts, are left out. */
    static PageLines of(Element root) {
        PageLines page = new PageLines();
        NodeTraversor.traverse(page, root);
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

    @Override
    public void head(Node node, int depth) {
        if (silent != null) {
            return;
        }
        if (node instanceof TextNode part) {
            add(part.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent != null) {
            silent = node.equals(silent) ? null : silent;
        } else if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (Furniture.SILENT.contains(tag)) {
            silent = element;
            if (!INLINE.contains(tag)) {
                endLine();
            }
        } else if (tag.equals("br")) {
            breaks++;
            if (breaks > 1 || endsSentence()) {
                endLine();
            } else {
                add(" ");
            }
        } else if (tag.equals("a")) {
            links++;
        } else if (!INLINE.contains(tag)) {
            endLine();
            box = new Box(box, Furniture.token(element, tag), Furniture.isNamedBody(element), tag, lines.size());
            boxes.add(box);
            if (isHeading(tag)) {
                heading = tag.charAt(1) - '0';
            }
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (tag.equals("a")) {
            links--;
        } else if (!tag.equals("br") && !INLINE.contains(tag)) {
            endLine();
            if (box != null) {
                box.end = lines.size();
                box = box.parent;
            }
            if (isHeading(tag)) {
                heading = 0;
            }
        }
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private void add(String part) {
        for (int i = 0; i < part.length(); i++) {
            add(part.charAt(i));
        }
    }

    private void add(char c) {
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (blank) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (!isInvisible(c)) {
            text.append(c);
            breaks = 0;
            stops += Line.isStop(c) ? 1 : 0;
        }
        all.add(c);
        if (links > 0) {
            linked.add(c);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    private boolean endsSentence() {
        int last = text.length() - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '"' || text.charAt(last) == '”')) {
            last--;
        }
        return last >= 0 && Line.isStop(text.charAt(last)) && text.charAt(last) != ',' && text.charAt(last) != '،';
    }

    private void endLine() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
        if (!text.isEmpty() && box != null) {
            int inLinks = linked.words();
            lines.add(new Line(text.toString(), box, heading, Math.max(0, all.words() - inLinks), inLinks, stops));
        }
        text.setLength(0);
        all = new WordCounter();
        linked = new WordCounter();
        stops = 0;
        breaks = 0;
    }
}
