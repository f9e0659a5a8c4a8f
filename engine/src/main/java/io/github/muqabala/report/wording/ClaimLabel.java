package io.github.muqabala.report.wording;

/** A fixed text of a report on claims, in each of its languages. */
public enum ClaimLabel {
    CLAIMS("Who says, wants and refuses what", "من قال ماذا، وما أراد وما رفض"),
    CLAIM("Claim", "القول"),
    GO_TO_LIST("go to it in the list", "انتقل إليه في القائمة"),
    GO_TO_TEXT("go to it in the text", "انتقل إليه في النص"),
    NO_CLAIMS("No claims were found.", "لم يُعثر على أقوال."),
    NOT_ALL_SHOWN("More claims were found than a page can show.", "الأقوال أكثر مما تتسع له الصفحة."),
    LEGEND("What the marks mean", "معاني العلامات"),
    SOURCE("source", "المصدر"),
    VIA("passed on by", "بنقل"),
    CUE("word of saying", "لفظ القول"),
    CONTENT("what is said", "المقول"),
    ACTOR("actor", "طرف"),
    STANCE("word of a stance", "لفظ الموقف"),
    NUMBER("number", "عدد"),
    DATE("date", "تاريخ"),
    ARTICLE_ITSELF("the article itself", "المقال نفسه"),
    INHERITED("as before", "كما سبق"),
    NEGATED("not so", "منفي"),
    CONDITION("if", "بشرط"),
    OR("or", "أو"),
    SPEAKS_FOR("for", "عن"),
    ONLY_ACTOR("Actor", "الطرف"),
    ONLY_STANCE("Stance", "الموقف"),
    ALL("all", "الكل"),
    FILTER("Which claims", "أي الأقوال");

    private final String english;
    private final String arabic;

    ClaimLabel(String english, String arabic) {
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
