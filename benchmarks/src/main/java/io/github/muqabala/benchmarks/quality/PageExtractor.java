package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.article.html.HtmlPage;
import io.github.muqabala.article.metadata.MetadataField;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Something that reads an article out of a page. */
interface PageExtractor {

    /** What it is called in a table. */
    String name();

    /**
     * Reads a page.
     *
     * @param url where the page was fetched from, if known
     */
    ExtractedPage extract(String html, @Nullable String url);

    /** The engine. */
    record Engine() implements PageExtractor {
        @Override
        public String name() {
            return "muqabala";
        }

        @Override
        public ExtractedPage extract(String html, @Nullable String url) {
            HtmlPage page = HtmlPage.of(html, url);
            return new ExtractedPage(
                    page.text(),
                    first(page, MetadataField.Name.TITLE),
                    first(page, MetadataField.Name.PUBLISHED),
                    all(page, MetadataField.Name.AUTHOR),
                    first(page, MetadataField.Name.OUTLET),
                    first(page, MetadataField.Name.AGENCY));
        }

        private static List<String> all(HtmlPage page, MetadataField.Name name) {
            return page.fields().stream()
                    .filter(field -> field.name() == name)
                    .map(MetadataField::value)
                    .toList();
        }

        private static String first(HtmlPage page, MetadataField.Name name) {
            return all(page, name).stream().findFirst().orElse("");
        }
    }

    /** The Java port of Mozilla's Readability, which reads neither dates nor outlets. */
    record Readability() implements PageExtractor {
        @Override
        public String name() {
            return "readability4j";
        }

        @Override
        public ExtractedPage extract(String html, @Nullable String url) {
            var article = new Readability4J(url == null ? "https://example.org/" : url, html).parse();
            String byline = article.getByline();
            return new ExtractedPage(
                    orEmpty(article.getTextContent()),
                    orEmpty(article.getTitle()),
                    "",
                    byline == null ? List.of() : List.of(byline),
                    "",
                    "");
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** All text of the page. */
    record WholePage() implements PageExtractor {
        @Override
        public String name() {
            return "jsoup, all text";
        }

        @Override
        public ExtractedPage extract(String html, @Nullable String url) {
            var page = Jsoup.parse(html);
            return new ExtractedPage(page.body().text(), page.title(), "", List.of(), "", "");
        }
    }
}
