package io.github.muqabala.article;

import io.github.muqabala.article.charset.Evidence;
import java.nio.charset.Charset;
import java.util.List;

/**
 * An article and how it was read.
 *
 * @param article what was taken for it
 * @param parts all text there was, in its order
 * @param charset the encoding
 * @param evidence what told that
 * @param replaced how many malformed sequences became U+FFFD
 */
public record Extraction(Article article, List<Part> parts, Charset charset, Evidence evidence, int replaced) {

    public Extraction {
        parts = List.copyOf(parts);
    }

    /**
     * An article whose text was given as such.
     *
     * @param charset the encoding it was given in
     * @param evidence what told that
     */
    public static Extraction ofText(Article article, Charset charset, Evidence evidence) {
        return new Extraction(article, Parts.of(article.text()), charset, evidence, 0);
    }
}
