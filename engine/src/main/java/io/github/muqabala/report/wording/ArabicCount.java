package io.github.muqabala.report.wording;

/**
 * A noun with a number before it, by the six classes that CLDR has for Arabic: none, one, two, few (3–10), many (11–99)
 * and the rest (whole hundreds and the one or two after them).
 */
record ArabicCount(String none, String one, String two, String few, String many, String other) {
    static final ArabicCount WORDS = new ArabicCount("لا كلمات", "كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة");
    static final ArabicCount PASSAGES = new ArabicCount("لا مقاطع", "مقطع واحد", "مقطعان", "مقاطع", "مقطعًا", "مقطع");

    static final ArabicCount ARTICLES = new ArabicCount("لا مقالات", "مقال واحد", "مقالان", "مقالات", "مقالًا", "مقال");
    /** After a preposition. */
    static final ArabicCount IN_CLUSTERS =
            new ArabicCount("لا مجموعات", "مجموعة واحدة", "مجموعتين", "مجموعات", "مجموعة", "مجموعة");
    /** Likewise. */
    static final ArabicCount AFTER_DAYS = new ArabicCount("لا أيام", "يوم واحد", "يومين", "أيام", "يومًا", "يوم");

    String of(int count) {
        int rest = count % 100;
        if (count <= 2) {
            return count == 0 ? none : count == 1 ? one : two;
        }
        return count + " " + (rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : other);
    }
}
