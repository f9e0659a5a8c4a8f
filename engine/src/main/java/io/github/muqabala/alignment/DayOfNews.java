package io.github.muqabala.alignment;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.PublicationDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which articles were published. Where those that are known lie close together, the others are taken to be of the
 * same days, so that a date without a year is known in them too.
 */
final class DayOfNews {
    private static final long CLOSE_DAYS = 31;

    private final List<@Nullable LocalDate> known = new ArrayList<>();
    private final @Nullable LocalDate assumed;

    DayOfNews(List<Extraction> extractions) {
        List<LocalDate> days = new ArrayList<>();
        for (Extraction extraction : extractions) {
            LocalDate day = extraction
                    .article()
                    .metadata()
                    .publicationDate()
                    .map(PublicationDate::day)
                    .orElse(null);
            known.add(day);
            if (day != null) {
                days.add(day);
            }
        }
        days.sort(LocalDate::compareTo);
        boolean close =
                days.size() > 1 && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) <= CLOSE_DAYS;
        assumed = close ? days.get(days.size() / 2) : null;
    }

    /** Of each article; null where it is not known. */
    List<@Nullable LocalDate> known() {
        return known;
    }

    /** The article to read dates from. */
    Extraction dated(Extraction extraction) {
        Article article = extraction.article();
        if (assumed == null || article.metadata().publicationDate().isPresent()) {
            return extraction;
        }
        List<MetadataField> fields = new ArrayList<>(article.metadata().fields());
        fields.add(0, new MetadataField(
                MetadataField.Name.PUBLISHED, assumed.toString(), MetadataField.Origin.GIVEN));
        return extraction.withArticle(new Article(article.source(), article.text(), new Metadata(fields)));
    }
}
