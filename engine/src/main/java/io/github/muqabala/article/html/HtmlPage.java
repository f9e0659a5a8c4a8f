package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Block.Kind;
import io.github.muqabala.article.metadata.MetadataField;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A news page, read.
 *
 * @param blocks all text that the page shows, in its order
 * @param fields what the page says of its article, the best value of a name before the others
 */
public record HtmlPage(List<Block> blocks, List<MetadataField> fields) {
    /** Deeper elements become siblings: no page is meant to nest as deep, and none shall take time by it. */
    private static final int DEEPEST = 256;

    private static final int BELOW = 10;

    /** Tags of elements that a parser opens anew where they were left open. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    public HtmlPage {
        blocks = List.copyOf(blocks);
        fields = List.copyOf(fields);
    }

    /**
     * Reads a page, however broken; one without an article has no block of content. Time is linear in its length.
     *
     * @param html the page, decoded
     * @param url where it was fetched from, if known
     */
    public static HtmlPage of(String html, @Nullable String url) {
        Document page = parse(html, url == null ? "" : url);
        Naming naming = new Naming();
        PageSigns signs = new PageSigns(naming);
        PageLines lines = PageLines.of(page, naming, signs);
        List<Block> blocks = MainContent.of(lines);
        return new HtmlPage(blocks, PageFields.of(signs, around(lines.lines(), blocks), url));
    }

    private static Document parse(String html, String url) {
        try {
            return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24 loses count of formatting elements that are left open where others nest too deeply.
            return Parser.htmlParser()
                    .setMaxDepth(DEEPEST)
                    .parseInput(FORMATTING.matcher(html).replaceAll(""), url);
        }
    }

    /** The article's body: a line for each block of content, with blank lines around paragraphs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        Kind before = null;
        for (Block block : blocks) {
            if (block.kind().isContent()) {
                if (before != null) {
                    text.append(before == Kind.LIST_ITEM && block.kind() == Kind.LIST_ITEM ? "\n" : "\n\n");
                }
                text.append(block.text());
                before = block.kind();
            }
        }
        return text.toString();
    }

    /** The lines that may say something of the article: those above it, and those of it and just below. */
    private static List<Line> around(List<Line> lines, List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !blocks.get(last).kind().isContent()) {
            last--;
        }
        return lines.subList(0, Math.min(lines.size(), last + 1 + BELOW));
    }
}
