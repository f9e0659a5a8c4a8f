package io.github.muqabala.article;

import io.github.muqabala.article.charset.DecodedText;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.html.HtmlPage;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.plain.PastedFields;
import io.github.muqabala.text.Text;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article and how it was read. */
public final class Extraction {
    private final Article article;
    private final DecodedText decoded;
    private final @Nullable HtmlPage page;

    private Extraction(Article article, DecodedText decoded, @Nullable HtmlPage page) {
        this.article = article;
        this.decoded = decoded;
        this.page = page;
    }

    /**
     * Decodes an input and takes the article out of it.
     *
     * @throws UnreadableArticleException if it is not an article
     */
    static Extraction of(Source source, ReadingOptions options) throws UnreadableArticleException {
        ForeignFormat.refuse(source.name(), source.bytes());
        DecodedText decoded = source.decode(options);
        if (source.html()) {
            HtmlPage page = HtmlPage.of(decoded.text(), source.url());
            Article article = new Article(source.name(), Text.of(page.text()), new Metadata(page.fields()));
            requireWords(article, "is a page without an article", "name the page of one article");
            return new Extraction(article, decoded, page);
        }
        Text text = Text.of(decoded.text());
        Article article = new Article(source.name(), text, new Metadata(PastedFields.of(text)));
        requireWords(article, "has no words in it", "name a file with text in it");
        return new Extraction(article, decoded, null);
    }

    private static void requireWords(Article article, String problem, String remedy) throws NoArticleException {
        if (article.text().tokens().size() == 0) {
            throw new NoArticleException(article.source(), problem, remedy);
        }
    }

    /**
     * An article whose text was given as such.
     *
     * @param charset the encoding it was given in
     * @param evidence what told that
     */
    public static Extraction ofText(Article article, Charset charset, Evidence evidence) {
        return new Extraction(article, new DecodedText(article.text().original(), charset, evidence, 0), null);
    }

    /**
     * The same, where more is known of the article.
     *
     * @param known with the same text
     */
    public Extraction withArticle(Article known) {
        return new Extraction(known, decoded, page);
    }

    /** What was taken for the article. */
    public Article article() {
        return article;
    }

    /** All text there was, in its order; made anew at each call, in one pass over the text. */
    public List<Part> parts() {
        return page == null ? Parts.of(article.text()) : Parts.of(page.blocks(), article.text());
    }

    /** The encoding. */
    public Charset charset() {
        return decoded.charset();
    }

    /** What told the encoding. */
    public Evidence evidence() {
        return decoded.evidence();
    }

    /** How many malformed sequences became U+FFFD. */
    public int replaced() {
        return decoded.replaced();
    }
}
