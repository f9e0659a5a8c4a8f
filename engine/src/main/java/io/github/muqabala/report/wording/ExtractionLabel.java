package io.github.muqabala.report.wording;

/** A fixed text of a report on how articles were read, in each of its languages. */
public enum ExtractionLabel {
    READ("What was read, and what of it is the article", "ما قُرئ، وما هو المقال منه"),
    SKIP("Skip to the articles", "انتقل إلى المقالات"),
    LEGEND(
            "What is grey, beside a dashed rule, is not of the article.",
            "ما كُتب بالرمادي وإلى جانبه خط متقطع ليس من المقال."),
    KNOWN("What is known of it, and from where", "ما يُعرف عنه، ومن أين"),
    TEXT("The text, part by part", "النص جزءًا جزءًا"),
    WRITTEN_IN("written in", "لغة النص"),
    ENCODING("encoding", "الترميز"),
    REPLACED("malformed characters", "أحرف تالفة");

    private final String english;
    private final String arabic;

    ExtractionLabel(String english, String arabic) {
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
