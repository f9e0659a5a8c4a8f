package io.github.muqabala.report.wording;

import io.github.muqabala.article.Part;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.MetadataField;

/** English, with HTML's own names for what only those who make pages see. */
final class EnglishExtractionWording implements ExtractionWording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ENGLISH;
    }

    @Override
    public String name(MetadataField.Name name) {
        return switch (name) {
            case TITLE -> "title";
            case SUBTITLE -> "subtitle";
            case AUTHOR -> "author";
            case OUTLET -> "outlet";
            case PUBLISHED -> "published";
            case MODIFIED -> "modified";
            case LANGUAGE -> "language";
            case URL -> "url";
            case KEYWORD -> "keyword";
            case AGENCY -> "agency";
            case SOURCE_LINK -> "source link";
            case CAPTURED -> "captured";
        };
    }

    @Override
    public String origin(MetadataField.Origin origin) {
        return switch (origin) {
            case GIVEN -> "given";
            case JSON_LD -> "JSON-LD";
            case OPEN_GRAPH -> "Open Graph";
            case META -> "meta element";
            case DUBLIN_CORE -> "Dublin Core";
            case MICRODATA -> "itemprop";
            case TIME_ELEMENT -> "time element";
            case HEADING -> "heading";
            case TITLE_ELEMENT -> "title element";
            case BYLINE -> "byline";
            case URL -> "address";
            case VISIBLE_TEXT -> "text";
            case CANONICAL_LINK -> "canonical link";
            case HTML_LANG -> "lang attribute";
        };
    }

    @Override
    public String evidence(Evidence evidence) {
        return switch (evidence) {
            case GIVEN -> "as given";
            case BYTE_ORDER_MARK -> "byte-order mark";
            case WELL_FORMED -> "well-formed";
            case BYTE_PAIRS -> "pairs of bytes";
            case HTTP_HEADER -> "the server says so";
            case META_ELEMENT -> "the page says so";
            case STATISTICS -> "by its letters";
        };
    }

    @Override
    public String kind(Part.Kind kind) {
        return switch (kind) {
            case TITLE -> "title";
            case SUBTITLE -> "subtitle";
            case PARAGRAPH -> "paragraph";
            case SUBHEAD -> "subhead";
            case LIST_ITEM -> "list item";
            case QUOTE -> "quote";
            case CAPTION -> "caption";
            case HEADLINES -> "headlines";
            case CREDIT -> "credit";
            case LINK -> "link";
            case BOILERPLATE -> "boilerplate";
            case FURNITURE -> "furniture";
            case REPEAT -> "repeat";
            case PULL_QUOTE -> "pull quote";
        };
    }
}
