package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Block.Kind;
import io.github.muqabala.article.metadata.MetadataField;
import java.util.List;
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
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        Naming naming = new Naming();
        PageSigns signs = new PageSigns(naming);
        PageLines lines = PageLines.of(page, naming, signs);
        List<Block> blocks = MainContent.of(lines);
        return new HtmlPage(blocks, PageFields.of(signs, around(lines.lines(), blocks), url));
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
