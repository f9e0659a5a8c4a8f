package io.github.muqabala.report.wording;

import io.github.muqabala.article.Part;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.MetadataField;

/** What a report on how articles were read calls things, in one language and a word or two. */
public interface ExtractionWording {

    /** The wording of a language. */
    static ExtractionWording in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishExtractionWording();
            case ARABIC -> new ArabicExtractionWording();
        };
    }

    UiLanguage language();

    /** What is known of an article. */
    String name(MetadataField.Name name);

    /** What says so. */
    String origin(MetadataField.Origin origin);

    /** What told the encoding. */
    String evidence(Evidence evidence);

    /** What a part of what was read is. */
    String kind(Part.Kind kind);
}
