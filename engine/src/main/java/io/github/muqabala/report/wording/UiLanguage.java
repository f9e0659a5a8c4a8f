package io.github.muqabala.report.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that reports can speak to their readers, whatever the articles are in. */
public enum UiLanguage {
    ENGLISH("en", "ltr"),
    ARABIC("ar", "rtl");

    private final String tag;
    private final String direction;

    UiLanguage(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /** Its tag of BCP 47. */
    public String tag() {
        return tag;
    }

    /** Which way it is written: {@code ltr} or {@code rtl}, as HTML calls it. */
    public String direction() {
        return direction;
    }

    /** The one with a tag such as {@code ar}; nothing if there is none. */
    public static Optional<UiLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** What somebody with this locale reads; English if that is none of these. */
    public static UiLanguage of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
