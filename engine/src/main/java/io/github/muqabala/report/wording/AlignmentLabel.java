package io.github.muqabala.report.wording;

/** A fixed text of a report on an alignment, in each of its languages. */
public enum AlignmentLabel {
    ALIGNMENT("What the articles say, side by side", "أقوال المقالات متقابلة"),
    SKIP("Skip to the positions", "انتقل إلى المواقف"),
    ARTICLES("Articles", "المقالات"),
    ARTICLE("Article", "المقال"),
    MATRIX("Who stands where", "من يقف أين"),
    ACTOR("Actor", "الطرف"),
    TOPIC("Topic", "الموضوع"),
    VERDICT("Finding", "النتيجة"),
    POSITIONS("Positions", "المواقف"),
    NO_POSITIONS("No positions were found.", "لم يُعثر على مواقف."),
    SIGNS("What the signs mean", "معاني العلامات"),
    NUMBERS("The numbers are those of the articles.", "الأرقام هي أرقام المقالات."),
    COUNTS("The numbers say how many articles.", "الأرقام هي عدد المقالات."),
    THROUGH_GROUP(
            "In brackets: said of a group that the actor belongs to.",
            "بين قوسين: ما قيل عن مجموعة ينتمي إليها الطرف."),
    MEMBER_OF("as a member of", "ضمن"),
    DISAGREEMENTS("Where they differ", "مواضع الخلاف"),
    NO_DISAGREEMENTS("No differences were found.", "لم يُعثر على خلاف."),
    RESTS_ON("This rests on", "وهذا يستند إلى"),
    AGREEMENTS("Where articles agree", "مواضع الاتفاق"),
    NO_AGREEMENTS("Nothing was found that several articles say.", "لم يُعثر على ما يقوله أكثر من مقال."),
    ONE_ORIGIN("one origin only", "أصل واحد لا غير"),
    ONLY_HERE("What one article alone says", "ما انفرد به كل مقال"),
    DISPUTED("the articles do not agree on this", "المقالات غير متفقة على هذا"),
    QUOTES("The words", "الأقوال بنصها"),
    TEXTS("The texts", "النصوص"),
    GO_TO_TEXT("go to it in its article", "انتقل إليه في مقاله"),
    GO_TO_QUOTES("go to the words", "انتقل إلى الأقوال بنصها"),
    TEXT_CUT("The rest of the text is left out here.", "بقية النص محذوفة هنا."),
    FILTER("What is shown", "ما يُعرض"),
    ALL("all", "الكل"),
    OF_A_PAIR("Article 1 is the left one, article 2 the right one.", "المقال 1 هو الأول، والمقال 2 هو الثاني."),
    METHOD("How this is found", "كيف وُجد هذا"),
    METHOD_ORIGINS(
            "Copies of one text, whole or edited, and articles that credit the same news agency count as one independent"
                    + " origin: what ten papers print from one dispatch is said once.",
            "النسخ المنقولة عن نص واحد، كاملة أو محرَّرة، والمقالات التي تنسب خبرها إلى وكالة أنباء واحدة تُعدّ أصلًا"
                    + " مستقلًا واحدًا: فما تنشره عشر صحف عن برقية واحدة قيل مرة واحدة."),
    METHOD_VERDICTS(
            "Each finding rests on words that are marked, nothing else: read them in their articles before you rely on"
                    + " it. Opposite positions of different actors may both be reported rightly; of two statements that"
                    + " contradict one another at most one is true.",
            "تستند كل نتيجة إلى الألفاظ المعلَّمة دون سواها، فاقرأها في مقالاتها قبل الاعتماد عليها. وقد يصح نقل"
                    + " موقفين متعارضين لطرفين مختلفين، أما القولان المتناقضان فلا يصدق منهما إلا واحد على الأكثر."),
    METHOD_LIMITS(
            "What is not found is not thereby absent: sentences that say the same in wholly different words may be"
                    + " missed.",
            "ما لم يُعثر عليه لا يعني أنه غير موجود: فقد تفوت جمل تقول الشيء نفسه بألفاظ أخرى تمامًا.");

    private final String english;
    private final String arabic;

    AlignmentLabel(String english, String arabic) {
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
