package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import java.util.List;

/** Arabic, as a newsroom writes it. */
final class ArabicAlignmentWording implements AlignmentWording {
    private static final int MOST_LISTED = 8;

    private static final ArabicCount ORIGINS = new ArabicCount(
            "لا أصول مستقلة", "أصل مستقل واحد", "أصلان مستقلان", "أصول مستقلة", "أصلًا مستقلًا", "أصل مستقل");
    private static final ArabicCount STATEMENTS =
            new ArabicCount("لا أقوال", "قول واحد", "قولان", "أقوال", "قولًا", "قول");
    private static final ArabicCount DIFFERENCES =
            new ArabicCount("لا خلافات", "خلاف واحد", "خلافان", "خلافات", "خلافًا", "خلاف");

    @Override
    public UiLanguage language() {
        return UiLanguage.ARABIC;
    }

    @Override
    public String articles(int count) {
        return ArabicCount.ARTICLES.of(count);
    }

    @Override
    public String origins(int count) {
        return ORIGINS.of(count);
    }

    @Override
    public String statements(int count) {
        return STATEMENTS.of(count);
    }

    @Override
    public String differences(int count) {
        return DIFFERENCES.of(count);
    }

    @Override
    public String origin(Origin.Basis basis, List<Integer> numbers) {
        String which = inArticles(numbers);
        return switch (basis) {
            case ALONE -> which + ": لا صلة بغيره";
            case COPIES -> which + ": نصوص منقول بعضها عن بعض";
            case AGENCY -> which + ": النسبة إلى وكالة أنباء واحدة، مباشرة أو بالنقل عمّن ينسب إليها";
        };
    }

    @Override
    public String inArticles(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return "المقال " + numbers.get(0);
        }
        StringBuilder list = new StringBuilder(numbers.size() == 2 ? "المقالان " : "المقالات ");
        int listed = numbers.size() > MOST_LISTED ? MOST_LISTED - 1 : numbers.size();
        for (int i = 0; i < listed; i++) {
            list.append(i == 0 ? "" : " و").append(numbers.get(i));
        }
        int rest = numbers.size() - listed;
        return rest == 0 ? list.toString() : list + " وغيرها (" + rest + ")";
    }

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case SAME_WORDING -> "باللفظ نفسه";
            case PARAPHRASE -> "بالمعنى نفسه وبلفظ آخر";
            case DIFFERENT_ATTRIBUTION -> "القول نفسه منسوبًا إلى مصدر آخر";
            case PARTIAL -> "متفقان في ما يشتركان فيه";
            case COARSER -> "متفقان، وأحدهما أقل دقة";
            case SHARED_POSITION -> "في صف واحد";
            case NUMBER_DIFFERS -> "اختلاف في العدد";
            case DATE_DIFFERS -> "اختلاف في التاريخ";
            case ENTITY_DIFFERS -> "اختلاف في المعنيّ أو المكان";
            case CONTRADICTION -> "قولان متناقضان";
            case POSITION_SHIFT -> "الموقف المعاكس في وقت آخر";
            case OPPOSING_POSITIONS -> "موقفان متعارضان";
            case TENSION -> "يصعب التوفيق بينهما";
        };
    }

    @Override
    public String family(Verdict.Family family) {
        return switch (family) {
            case AGREEMENT -> "اتفاق";
            case DIFFERENCE -> "اختلاف";
            case CONFLICT -> "تعارض";
        };
    }

    @Override
    public String reason(Reason.Kind kind) {
        return switch (kind) {
            case SAME_WORDS -> "الألفاظ نفسها";
            case SHARED_WORDS -> "ألفاظ بالمعنى نفسه";
            case SAME_ACTOR -> "الطرف نفسه";
            case MEMBER -> "أحد الطرفين من الآخر، أو كلاهما من مجموعة واحدة";
            case SAME_TOPIC -> "الموضوع نفسه";
            case SAME_STANCE -> "الموقف نفسه";
            case SAME_NUMBER -> "العدد نفسه";
            case SAME_DATE -> "التاريخ نفسه";
            case DIFFERENT_ACTOR -> "طرفان مختلفان";
            case DIFFERENT_ENTITY -> "أماكن أو أسماء مختلفة";
            case DIFFERENT_NUMBER -> "عددان مختلفان";
            case DIFFERENT_DATE -> "تاريخان مختلفان";
            case COARSER_NUMBER -> "أحد العددين يشمل الآخر";
            case COARSER_DATE -> "أحد التاريخين يشمل الآخر";
            case OPPOSITE_STANCE -> "أحدهما مع والآخر ضد";
            case DIFFERENT_STANCE -> "موقفان مختلفان، وقد لا يتعارضان";
            case NEGATION -> "أحدهما ينفي ما يثبته الآخر";
            case ANTONYM -> "ألفاظ متضادة";
            case DENIAL -> "أحدهما يتهم والآخر ينفي";
            case DIFFERENT_SOURCE -> "منسوبان إلى مصدرين مختلفين";
            case CONDITION -> "أحدهما مشروط";
            case DIFFERENT_TIME -> "نُشرا في وقتين متباعدين";
            case ONLY_LEFT -> "في الأول وحده";
            case ONLY_RIGHT -> "في الثاني وحده";
        };
    }

    @Override
    public String sign(StanceSign sign) {
        return switch (sign) {
            case FOR -> "مع";
            case AGAINST -> "ضد";
            case BOTH -> "مع وضد معًا";
            case WARNS -> "تحذير";
            case ACCUSES -> "اتهام";
            case DENIES -> "نفي";
            case WEIGHS -> "قيد الدراسة";
            case SILENT -> "امتناع عن التعليق";
            case DOES -> "فعل";
        };
    }

    @Override
    public String topic(MatrixTopic topic) {
        return topic.arabic();
    }

    @Override
    public String holds() {
        return " – ";
    }

    @Override
    public String more(int count) {
        return "وهناك " + count + " غير المذكور هنا؛ ويضم ملف JSON الكل";
    }

    @Override
    public String comma() {
        return "، ";
    }
}
