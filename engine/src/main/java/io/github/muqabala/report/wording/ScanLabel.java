package io.github.muqabala.report.wording;

/** A fixed text of a report on a scan, in each of its languages. */
public enum ScanLabel {
    SCAN("Who republishes whom", "من نقل عمّن"),
    SKIP("Skip to the clusters", "انتقل إلى المجموعات"),
    TOTALS("The collection in figures", "الأرقام"),
    ARTICLES("Articles", "المقالات"),
    WORDS("Words", "الكلمات"),
    REPUBLISHED("Republish an earlier one", "تعيد نشر مقال سابق"),
    CLUSTERS("Clusters", "المجموعات"),
    CLUSTER("Cluster", "المجموعة"),
    PASSAGES("Passages lifted into other articles", "مقاطع منقولة إلى مقالات أخرى"),
    SKIPPED("Left out, since it cannot be read", "ما تعذرت قراءته فتُرك"),
    CHAIN(
            "A chain: not all of these articles are alike, but each is like another.",
            "سلسلة: ليست هذه المقالات متشابهة كلها، غير أن كلًّا منها يشبه غيره."),
    FIRST_READ("first read", "المقروء أولًا"),
    UNDATED("undated", "بلا تاريخ"),
    TIMELINE_KEY(
            "The numbers are the articles below, by date; a line leads from each to the earlier one it is most like. An arrow"
                    + " points at the copy; where the evidence does not tell which it is, the line is dashed.",
            "الأرقام هي المقالات أدناه بحسب تواريخها، ويصل خط كل مقال بأشبه المقالات السابقة به. والسهم يشير إلى النسخة،"
                    + " فإن لم تدل القرائن عليها فالخط متقطع."),
    COMPARE("Side by side", "جنبًا إلى جنب"),
    FURTHER("Other similar pairs of this cluster", "أزواج أخرى متشابهة في هذه المجموعة"),
    IN("In", "في"),
    FIRST_IN("First in", "ورد أولًا في"),
    NO_CLUSTERS("No two articles are alike.", "لا مقالين متشابهين."),
    METHOD("How to read this", "كيف تُقرأ هذه الصفحة"),
    METHOD_CLUSTERS(
            "Two articles are alike by the share of their runs of words (three in a row, unless asked otherwise) that both"
                    + " have. A cluster holds articles that are alike, each to another of it. What an article is to the"
                    + " earliest is counted; “identical” is the same words but for spelling, punctuation and layout.",
            "يُحسب تشابه مقالين بنسبة ما يشتركان فيه من سلاسل الكلمات المتتالية (ثلاث كلمات ما لم يُطلب غير ذلك). والمجموعة"
                    + " مقالات متشابهة، كل منها يشبه غيره فيها. وما يصف صلة المقال بالأسبق محسوب عدًّا، و«مطابق» تعني أن"
                    + " الكلمات نفسها ولا فرق إلا في الإملاء أو علامات الترقيم أو التنسيق."),
    METHOD_VERDICTS(
            "A linked sentence is the finding of the page it leads to: which copies which, by credits, links and dates, and"
                    + " the share of the copy’s prose that is in the other, quotations and page furniture apart. Where it"
                    + " is not known which is the copy, it says what the second is to the first, and gives the shares of"
                    + " both, that of the first first.",
            "الجملة المرتبطة بصفحة هي ما انتهت إليه تلك الصفحة: أيهما منقول عن الآخر بدلالة الإشارة إلى المصدر والروابط"
                    + " والتواريخ، ثم نسبة ما ورد من متن النسخة في الآخر من دون الاقتباسات وعناصر الصفحة. فإن لم تُعرف"
                    + " النسخة فالوصف للثاني بالنسبة إلى الأول، وتُذكر النسبتان، وأولاهما للأول."),
    METHOD_DATES(
            "Dates are in Coordinated Universal Time. Undated articles come last, in the order they were read; being listed"
                    + " first is then no evidence of having been first.",
            "التواريخ بالتوقيت العالمي المنسق. وما لا تاريخ له يأتي أخيرًا بترتيب قراءته، فليس تقدُّمه عندئذ دليلًا على"
                    + " سبقه."),
    BACK("All clusters", "كل المجموعات");

    private final String english;
    private final String arabic;

    ScanLabel(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    /** The text in a language. */
    public String in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> english;
            case ARABIC -> arabic;
        };
    }
}
