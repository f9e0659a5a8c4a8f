package io.github.muqabala.report.html;

import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.scan.ScannedArticle;
import org.jspecify.annotations.Nullable;

/** An article as an index shows it: all that is from outside is made fit to be seen. */
record ListedArticle(ScannedArticle article) {
    private static final double SECONDS_OF_DAY = 24.0 * 60 * 60;
    private static final int LENGTH_OF_DAY = "2023-05-18".length();
    private static final int LENGTH_OF_MINUTE = "2023-05-18T08:00".length();

    String title() {
        return VisibleText.of(Headline.shortened(article.title()));
    }

    /** Which way its title runs: a value of HTML's {@code dir}. */
    String titleDirection() {
        String direction =
                ParagraphDirection.of(article.title(), 0, article.title().length());
        return direction == null ? "auto" : direction;
    }

    @Nullable
    String outlet() {
        return Pane.visible(article.metadata().outlet());
    }

    String id() {
        return VisibleText.of(Headline.shortened(article.id()));
    }

    private @Nullable PublicationDate published() {
        return article.metadata().publicationDate().orElse(null);
    }

    /** How long after 1970 it came out, in days; null if that is not known. */
    @Nullable
    Double time() {
        PublicationDate published = published();
        return published == null ? null : published.instant().getEpochSecond() / SECONDS_OF_DAY;
    }

    /** The day it came out, counted from 1970, in UTC; null if that is not known. */
    @Nullable
    Long day() {
        PublicationDate published = published();
        return published == null ? null : (long) Math.floor(published.instant().getEpochSecond() / SECONDS_OF_DAY);
    }

    /** When it came out, in UTC as ISO 8601 has it; null if that is not known. */
    @Nullable
    String moment() {
        PublicationDate published = published();
        if (published == null) {
            return null;
        }
        String moment = published.instant().toString();
        return published.written().length() == LENGTH_OF_DAY ? moment.substring(0, LENGTH_OF_DAY) : moment;
    }

    /** The same to the minute, as people write it; else the date as it was found, if one was; else null. */
    @Nullable
    String date() {
        String moment = moment();
        if (moment == null) {
            return Pane.visible(article.metadata().date());
        }
        return moment.length() == LENGTH_OF_DAY
                ? moment
                : moment.substring(0, LENGTH_OF_MINUTE).replace('T', ' ');
    }
}
