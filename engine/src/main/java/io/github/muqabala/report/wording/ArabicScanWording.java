package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;

/** Arabic, as a newsroom writes it. */
final class ArabicScanWording implements ScanWording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ARABIC;
    }

    @Override
    public String finding(int articles, long republished, int clusters) {
        if (republished == 0) {
            return articles == 1 ? "ليس هنا إلا مقال واحد." : "لا يعيد أي من المقالات نشر مقال آخر.";
        }
        return "المقالات التي تعيد نشر مقال سابق: " + number(republished) + " من أصل " + number(articles) + "، في "
                + ArabicCount.IN_CLUSTERS.of(clusters) + ".";
    }

    @Override
    public String articles(int count) {
        return ArabicCount.ARTICLES.of(count);
    }

    @Override
    public String words(int count) {
        return ArabicCount.WORDS.of(count);
    }

    @Override
    public String relation(io.github.muqabala.scan.Relation relation) {
        return switch (relation) {
            case EARLIEST -> "الأسبق";
            case IDENTICAL -> "مطابق";
            case EDITED_COPY -> "نسخة محرَّرة";
            case EXCERPT -> "مقتطف";
            case EXTENDED -> "نسخة موسَّعة";
            case INDIRECT -> "صلة غير مباشرة";
        };
    }

    @Override
    public String relation(Relation relation) {
        return switch (relation) {
            case IDENTICAL -> "مطابق";
            case EDITED_COPY -> "نسخة محرَّرة";
            case EXCERPT -> "مقتطف";
            case EXTENDED -> "نسخة موسَّعة";
            case PARTIAL_REUSE -> "نقل جزئي";
            case SHARED_QUOTES -> "اقتباسات مشتركة";
            case SAME_EVENT -> "الحدث نفسه بصياغة مستقلة";
            case UNRELATED -> "لا صلة";
        };
    }

    @Override
    public String direction(Direction direction, int left, int right) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "المقال " + right + " منقول عن المقال " + left;
            case RIGHT_TO_LEFT -> "المقال " + left + " منقول عن المقال " + right;
            case COMMON_SOURCE -> "المقالان " + left + " و" + right + " منقولان عن نص ثالث";
            case UNKNOWN -> "المقالان " + left + " و" + right + "، ولا يُعرف أيهما نقل عن الآخر";
        };
    }

    @Override
    public String both(int left, int right) {
        return "المقالان " + left + " و" + right;
    }

    @Override
    public String alike(double jaccard, double containment, double coverage) {
        return "نسبة التشابه مع المقال 1: " + percent(jaccard) + "؛ " + percent(containment) + " منه في المقال 1، و"
                + percent(coverage) + " من المقال 1 فيه";
    }

    @Override
    public String alike(int left, int right, double jaccard) {
        return "المقالان " + left + " و" + right + "، نسبة التشابه بينهما " + percent(jaccard);
    }

    @Override
    public String later(long days) {
        return days == 0 ? "في اليوم نفسه" : "بعد " + ArabicCount.AFTER_DAYS.of(Math.toIntExact(days));
    }

    @Override
    public String more(int count) {
        return "وهناك " + number(count) + " غير المذكور هنا؛ ويضم ملف JSON الكل";
    }

    @Override
    public String pagesLeftOut(int made, int leftOut) {
        return "من الأزواج المذكورة هنا " + number(made) + " لها صفحات مقابلة، و" + number(leftOut) + " بلا صفحات.";
    }
}
