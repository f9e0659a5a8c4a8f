package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.ArticleFields.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns hold what.
 *
 * @param width how many columns there are
 */
record TableHeader(Map<Part, Integer> columns, int width) {
    private static final int NAMES_TOLD = 20;

    /**
     * Reads a header.
     *
     * @throws UnreadableArticleException if no column holds the text of articles, or two hold the same
     */
    static TableHeader of(String file, List<String> names, ArticleFields fields) throws UnreadableArticleException {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        List<String> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            known.add("'" + name + "'");
            Part part = fields.part(name);
            if (part != null && columns.putIfAbsent(part, i) != null) {
                throw new UnreadableArticleException(file, "has the column '" + name + "' twice", "rename one of them");
            }
        }
        if (!columns.containsKey(Part.TEXT)) {
            int told = Math.min(known.size(), NAMES_TOLD);
            throw new UnreadableArticleException(
                    file,
                    "has no column '" + fields.name(Part.TEXT) + "' but " + String.join(", ", known.subList(0, told))
                            + (told < known.size() ? " and others" : ""),
                    "name the one that holds the article, for example: --field text=body");
        }
        return new TableHeader(columns, names.size());
    }
}
