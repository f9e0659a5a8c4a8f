package io.github.muqabala.report.wording;

import io.github.muqabala.article.Part;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.MetadataField;

/** Arabic, with HTML's own names for what only those who make pages see. */
final class ArabicExtractionWording implements ExtractionWording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ARABIC;
    }

    @Override
    public String name(MetadataField.Name name) {
        return switch (name) {
            case TITLE -> "العنوان";
            case SUBTITLE -> "العنوان الفرعي";
            case AUTHOR -> "الكاتب";
            case OUTLET -> "الجهة الناشرة";
            case PUBLISHED -> "تاريخ النشر";
            case MODIFIED -> "تاريخ آخر تعديل";
            case LANGUAGE -> "اللغة المعلنة";
            case URL -> "الرابط";
            case KEYWORD -> "كلمة مفتاحية";
            case AGENCY -> "وكالة الأنباء";
            case SOURCE_LINK -> "رابط المصدر";
            case CAPTURED -> "تاريخ جلب الصفحة";
        };
    }

    @Override
    public String origin(MetadataField.Origin origin) {
        return switch (origin) {
            case GIVEN -> "معطى مع النص";
            case JSON_LD -> "JSON-LD";
            case OPEN_GRAPH -> "Open Graph";
            case META -> "عنصر meta";
            case DUBLIN_CORE -> "Dublin Core";
            case MICRODATA -> "itemprop";
            case TIME_ELEMENT -> "عنصر time";
            case HEADING -> "عنوان في الصفحة";
            case TITLE_ELEMENT -> "عنصر title";
            case BYLINE -> "سطر اسم الكاتب";
            case URL -> "رابط الصفحة";
            case VISIBLE_TEXT -> "النص";
            case CANONICAL_LINK -> "الرابط المعتمد للصفحة";
            case HTML_LANG -> "السمة lang";
        };
    }

    @Override
    public String evidence(Evidence evidence) {
        return switch (evidence) {
            case GIVEN -> "كما طُلب";
            case BYTE_ORDER_MARK -> "بعلامة ترتيب البايتات";
            case WELL_FORMED -> "لسلامة صيغته";
            case BYTE_PAIRS -> "بأزواج البايتات";
            case HTTP_HEADER -> "بحسب الخادم";
            case META_ELEMENT -> "بحسب الصفحة";
            case STATISTICS -> "بتواتر حروفه";
        };
    }

    @Override
    public String kind(Part.Kind kind) {
        return switch (kind) {
            case TITLE -> "عنوان";
            case SUBTITLE -> "عنوان فرعي";
            case PARAGRAPH -> "فقرة";
            case SUBHEAD -> "عنوان داخلي";
            case LIST_ITEM -> "بند";
            case QUOTE -> "اقتباس";
            case CAPTION -> "تعليق صورة";
            case HEADLINES -> "عناوين مقالات أخرى";
            case CREDIT -> "إشارة إلى الكاتب أو المصدر";
            case LINK -> "رابط";
            case BOILERPLATE -> "عبارات ثابتة";
            case FURNITURE -> "عناصر الصفحة";
            case REPEAT -> "مكرر";
            case PULL_QUOTE -> "عبارة مبرزة";
        };
    }
}
