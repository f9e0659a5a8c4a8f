package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.ArticleFields.Part;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rows of a table, one article each.
 *
 * @param lenient whether malformed characters are replaced
 */
record RowStretch(String file, RowBlocks.Block block, TableHeader header, TableFormat format, boolean lenient)
        implements Stretch {

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        for (int i = block.first() ? 1 : 0; i < block.rows(); i++) {
            Place place = new Place(file, block.line(i));
            Article article;
            try {
                article = article(place, block.row(i));
            } catch (UnreadableArticleException e) {
                problems.accept(e);
                continue;
            }
            articles.accept(new CorpusArticle(place, article));
        }
    }

    private Article article(Place place, String row) throws UnreadableArticleException {
        if (row.length() > format.maxLength()) {
            throw overlong(place, format.maxLength());
        }
        if (row.indexOf(OpenTable.MALFORMED) >= 0 && !lenient) {
            throw new UnreadableArticleException(
                    place.toString(),
                    "is malformed in " + format.charset().name(),
                    "name its encoding (--charset), or read it with --lenient, which replaces such bytes");
        }
        List<String> fields;
        try {
            fields = format.fields(row.replace(OpenTable.MALFORMED, '\uFFFD'));
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    place.toString(), "is not a row (" + e.getMessage() + ")", "mend or take out the row", e);
        }
        if (fields.size() != header.width()) {
            throw new UnreadableArticleException(
                    place.toString(),
                    "has " + fields.size() + " fields, and the header has " + header.width(),
                    "put fields with separators or line breaks in quotation marks, or take out the row");
        }
        Map<Part, String> values = new EnumMap<>(Part.class);
        header.columns().forEach((part, column) -> {
            String value = fields.get(column);
            if (!value.isBlank()) {
                values.put(part, value);
            }
        });
        String text = values.getOrDefault(Part.TEXT, "");
        return GivenArticle.of(place, Text.of(text), values, "row");
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        read(
                read -> extractions.accept(Extraction.ofText(read.article(), format.charset(), format.evidence())),
                problems);
    }

    @Override
    public boolean mayHold(Place place) {
        return place.file().equals(file)
                && block.rows() > 0
                && place.number() >= block.line(0)
                && place.number() <= block.line(block.rows() - 1);
    }

    static UnreadableArticleException overlong(Place place, int maxLength) {
        return new UnreadableArticleException(
                place.toString(),
                "is longer than " + maxLength + " characters",
                "close its quotation marks, or raise the limit (maxBytes, --max-bytes)");
    }
}
