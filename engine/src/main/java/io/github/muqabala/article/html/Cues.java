package io.github.muqabala.article.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that lead elsewhere and say so: each is furniture itself, while what follows it may be the article again. */
final class Cues {
    /** Longer lines are sentences that happen to begin so. */
    private static final int LONGEST = 160;

    private static final Pattern CUE = Pattern.compile(
            "^[\\W_]*(?:(?:(?:read|see|watch) (?:more|also|next)|also read|related(?: articles?| stories| topics)?|"
                    + "more on this|more from|recommended|advertisement|sign up|subscribe|follow us|share this|lesen sie auch|"
                    + "mehr zum thema|lesen sie (?:hier|mehr)|lire aussi|à lire aussi|leer también|leggi anche|"
                    + "anzeige|werbung|empfohlener redaktioneller inhalt|publicité|publicidad)\\b|"
                    + "[إا]قر[أا][يء]?(?:وا)? (?:أيض|ايض|المزيد)|للمزيد|شاهد (?:أيض|ايض)|مواضيع ذات صلة|"
                    + "[أا]خبار ذات صلة|بیشتر بخوانید|انتهای پیام)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int BYLINE_WORDS = 7;
    private static final int TIME_WORDS = 12;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|von|par|por|di|door|av|written by|quelle|foto|photo|image|بقلم|كتبت?|حوار|إعداد|المصدر|تصوير)[ :]\\s*\\S.*[^.!?؟]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TIME = Pattern.compile("[0-9٠-٩۰-۹]{1,2}:[0-9٠-٩۰-۹]{2}|\\b20[0-9]{2}$");

    private static final int SOURCE_WORDS = 9;

    private static final Pattern AUTHOR = Pattern.compile(
            "^(?:by|von|par|por|written by|بقلم|كتبت?|حوار|إعداد|تحرير)[ :]\\s*\\p{L}.*[^.!?؟]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UPDATE = Pattern.compile(
            "updat|modified|aktualisiert|mis à jour|actualizad|aggiornat|تحديث|تعديل|güncelle",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SOURCE = Pattern.compile(
            "^(?:المصدر|نقل[اًا]* عن|source|quelle|fuente|fonte)\\s*[:：-]\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Cues() {}

    /** Whether a line begins as one that leads elsewhere. */
    static boolean opens(Line line) {
        String text = line.text();
        int words = line.words() + line.linked();
        return (text.length() <= LONGEST && CUE.matcher(text).find())
                || (words <= BYLINE_WORDS
                        && line.heading() == 0
                        && BYLINE.matcher(text).find())
                || (words <= TIME_WORDS && TIME.matcher(text).find());
    }

    /** Whether a line names the author. */
    static boolean isByline(Line line) {
        return line.words() + line.linked() <= BYLINE_WORDS
                && AUTHOR.matcher(line.text()).find();
    }

    /** Whether a date in a line is when the page was changed last. */
    static boolean isUpdate(String line) {
        return UPDATE.matcher(line).find();
    }

    /** Whom a line names as the source. */
    static Optional<String> source(Line line) {
        Matcher matcher = SOURCE.matcher(line.text());
        return line.words() + line.linked() <= SOURCE_WORDS && matcher.find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
