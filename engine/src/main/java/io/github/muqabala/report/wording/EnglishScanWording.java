package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;

/** English, as a desk editor would put it. */
final class EnglishScanWording implements ScanWording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ENGLISH;
    }

    @Override
    public String finding(int articles, long republished, int clusters) {
        if (republished == 0) {
            return articles == 1 ? "There is one article only." : "None of the articles republishes another.";
        }
        return number(republished) + " of " + articles(articles)
                + (republished == 1 ? " republishes" : " republish") + " an earlier one, in "
                + number(clusters) + (clusters == 1 ? " cluster." : " clusters.");
    }

    @Override
    public String articles(int count) {
        return number(count) + (count == 1 ? " article" : " articles");
    }

    @Override
    public String words(int count) {
        return number(count) + (count == 1 ? " word" : " words");
    }

    @Override
    public String relation(io.github.muqabala.scan.Relation relation) {
        return switch (relation) {
            case EARLIEST -> "earliest";
            case IDENTICAL -> "identical";
            case EDITED_COPY -> "edited copy";
            case EXCERPT -> "excerpt";
            case EXTENDED -> "extended";
            case INDIRECT -> "indirect";
        };
    }

    @Override
    public String relation(Relation relation) {
        return switch (relation) {
            case IDENTICAL -> "identical";
            case EDITED_COPY -> "edited copy";
            case EXCERPT -> "excerpt";
            case EXTENDED -> "extended";
            case PARTIAL_REUSE -> "reuse in part";
            case SHARED_QUOTES -> "shared quotations";
            case SAME_EVENT -> "same event in its own words";
            case UNRELATED -> "unrelated";
        };
    }

    @Override
    public String direction(Direction direction, int left, int right) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> right + " copies " + left;
            case RIGHT_TO_LEFT -> left + " copies " + right;
            case COMMON_SOURCE -> left + " and " + right + " copy a third text";
            case UNKNOWN -> left + " and " + right + ", not known which copies which";
        };
    }

    @Override
    public String both(int left, int right) {
        return left + " and " + right;
    }

    @Override
    public String alike(double jaccard, double containment, double coverage) {
        return percent(jaccard) + " alike with 1; " + percent(containment) + " of it in 1, " + percent(coverage)
                + " of 1 in it";
    }

    @Override
    public String alike(int left, int right, double jaccard) {
        return left + " and " + right + ", " + percent(jaccard) + " alike";
    }

    @Override
    public String later(long days) {
        return days == 0 ? "the same day" : days == 1 ? "a day later" : number(days) + " days later";
    }

    @Override
    public String more(int count) {
        return "and " + number(count) + " more; --format json has all";
    }

    @Override
    public String pagesLeftOut(int made, int leftOut) {
        return "Of the pairs listed here, " + number(made) + " have a page, " + number(leftOut)
                + (leftOut == 1 ? " has none." : " have none.");
    }
}
