package io.github.muqabala.cli;

import io.github.muqabala.report.wording.UiLanguage;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The language of a report as users write it: by its tag. */
enum Speech {
    en(UiLanguage.ENGLISH),
    ar(UiLanguage.ARABIC);

    private static final String UI_LANGUAGE = "--ui-language";

    private final UiLanguage language;

    Speech(UiLanguage language) {
        this.language = language;
    }

    /** The option that chooses it. */
    static OptionSpec option(String forms) {
        return OptionSpec.builder(UI_LANGUAGE)
                .paramLabel("LANGUAGE")
                .type(Speech.class)
                .description("What " + forms + " in English (en) or Arabic (ar); the default is that of your system.")
                .build();
    }

    static UiLanguage asked(ParseResult arguments) {
        Speech asked = arguments.matchedOptionValue(UI_LANGUAGE, (Speech) null);
        return asked == null ? UiLanguage.of(Locale.getDefault()) : asked.language;
    }
}
