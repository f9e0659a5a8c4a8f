package io.github.muqabala.report.wording;

/** A fixed text of a report, in each of its languages. */
public enum Label {
    COMPARISON("Comparison of two articles", "مقابلة بين مقالين"),
    SKIP("Skip to the texts", "انتقل إلى النصين"),
    SPLIT("How the words of each article divide", "توزيع كلمات كل مقال"),
    PART("Part", "الجزء"),
    COPIED_SHARE("Copied share of its prose", "نسبة المنقول من المتن"),
    ALL_WORDS("All words", "مجموع الكلمات"),
    NOT_COUNTED("not counted", "غير محتسب"),
    WHAT_COUNTS("What counts", "ما يدخل في الحساب"),
    EXCLUDE_QUOTES("Leave out quotations", "استثناء الاقتباسات"),
    EXCLUDE_FURNITURE("Leave out page furniture", "استثناء عناصر الصفحة"),
    AT_LEAST("Passages of at least", "المقاطع التي لا تقل عن"),
    UNIT_WORDS("words", "كلمة"),
    SIDE_BY_SIDE("The texts side by side", "النصان جنبًا إلى جنب"),
    MAP("Where the shared passages are", "مواضع المقاطع المشتركة"),
    STEP("Step through the passages", "التنقل بين المقاطع"),
    PREVIOUS("Previous", "السابق"),
    NEXT("Next", "التالي"),
    KEYS("Keys: j and k, or n and p", "المفاتيح: j وk أو n وp"),
    NOT_ALL_MARKED(
            "There is more than a page can show: the longest findings are marked in the texts, all are in the figures.",
            "ما عُثر عليه أكثر مما تتسع له الصفحة: المُعلَّم في النصين أطوله، والأرقام تشمله كله."),
    NO_PASSAGES("The articles share no passage.", "لا مقاطع مشتركة بين المقالين."),
    LEGEND("What the marks mean", "معاني العلامات"),
    ONLY_LEFT("in the left article only", "في المقال الأول وحده"),
    ONLY_RIGHT("in the right article only", "في المقال الثاني وحده"),
    REPLACED("replaced", "مستبدَل"),
    RESPELLED("another spelling", "إملاء مختلف"),
    SHARED_PASSAGE("shared passage", "مقطع مشترك"),
    MOVED("moved", "تغيّر موضعه"),
    QUOTATION("quotation", "اقتباس"),
    FURNITURE("page furniture", "عناصر الصفحة"),
    SAID_TWICE("said twice", "مكرر"),
    GO_TO_OTHER("go to it in the other article", "انتقل إليه في المقال الآخر"),
    PASSAGE("Passage", "المقطع"),
    PASSAGES("Shared passages", "المقاطع المشتركة"),
    KIND("Kind", "النوع"),
    LENGTH("Length", "الطول"),
    EDITS("Edits", "التعديلات"),
    EVIDENCE("Who took it from whom", "من أخذ عمّن"),
    REASONS("What the finding rests on", "ما تستند إليه النتيجة"),
    NO_CLUES(
            "Neither dates nor credits nor links say anything.",
            "لا تواريخ ولا إشارات إلى مصدر ولا روابط تدل على شيء."),
    CHARACTERS("characters", "حرف"),
    ARTICLES("The articles", "المقالان"),
    TITLE("Title", "العنوان"),
    OUTLET("Outlet", "الجهة الناشرة"),
    DATE("Published", "تاريخ النشر"),
    ADDRESS("Address", "الرابط"),
    LANGUAGE("Language", "اللغة"),
    SIZE("Length", "الطول"),
    FILE("Read from", "المصدر"),
    UNKNOWN("not known", "غير معروف"),
    METHOD("How the figures are made", "كيف حُسبت الأرقام"),
    METHOD_PASSAGES(
            "A shared passage is a stretch that both articles have: runs of the same words, joined where only a few words"
                    + " between them were changed, or sentences that say the same with most of the same words. Different"
                    + " spellings of a word, such as with or without hamza or vowel signs, count as the same word;"
                    + " punctuation and layout do not count.",
            "المقطع المشترك جزء وارد في المقالين معًا: سلسلة من الكلمات نفسها، تُوصل بما يليها إذا لم يتغير بينهما سوى"
                    + " كلمات قليلة، أو جمل تقول الشيء نفسه بمعظم كلماته. واختلاف الإملاء، كإثبات الهمزة أو التشكيل"
                    + " أو تركهما، لا يجعل الكلمة كلمة أخرى، ولا عبرة بعلامات الترقيم والتنسيق."),
    METHOD_PARTS(
            "Every word of an article is in exactly one part. Words that the article has said before are “said twice”;"
                    + " headlines, credits, links and captions around the article are “page furniture”; then come words"
                    + " inside quotation marks, which two reporters of one speech share without copying; of the rest,"
                    + " words in a shared passage are “copied” and all others are the article’s “own words”.",
            "كل كلمة في المقال محسوبة في جزء واحد لا غير. فما سبق للمقال أن قاله «مكرر»، والعناوين والروابط وأسماء"
                    + " الكتّاب وتعليقات الصور المحيطة بالمقال «عناصر الصفحة»، ثم ما بين علامتي التنصيص، وقد يشترك فيه"
                    + " صحفيان نقلا خطابًا واحدًا دون أن ينقل أحدهما عن الآخر. وما بقي فهو «منقول» إن كان في مقطع"
                    + " مشترك، وإلا فهو «صياغة خاصة»."),
    METHOD_SHARE(
            "The percentage of an article is its copied words, divided by its copied words and its own words together."
                    + " Each article has its own percentage, because a short text can be wholly inside a long one. The"
                    + " switches above change what is counted, not what was found.",
            "نسبة المقال هي عدد كلماته المنقولة مقسومًا على مجموع كلماته المنقولة وصياغته الخاصة. ولكل مقال نسبته، إذ"
                    + " قد يكون نص قصير بأكمله داخل نص طويل. والخيارات أعلاه تغيّر ما يدخل في الحساب لا ما عُثر عليه."),
    OFFSETS(
            "Places are counted in characters of the text as it was read (UTF-16 code units), from 0; the end is not"
                    + " included.",
            "تُعدّ المواضع بأحرف النص كما قُرئ (وحدات UTF-16) بدءًا من الصفر، ولا تشمل النهاية."),
    MADE_WITH("Made with Muqabala, without a network.", "أُعدّ بأداة «مقابلة» من دون اتصال بالشبكة.");

    private final String english;
    private final String arabic;

    Label(String english, String arabic) {
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
