package io.github.muqabala.report.wording;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.text.Language;

/**
 * Arabic, as a newsroom writes it. The articles are the first and the second, since on a page from right to left the
 * first stands on the right.
 */
final class ArabicWording implements Wording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ARABIC;
    }

    @Override
    public String relation(Relation relation) {
        return switch (relation) {
            case IDENTICAL -> "المقالان متطابقان كلمةً بكلمة.";
            case EDITED_COPY -> "المقالان نسختان محرَّرتان من نص واحد.";
            case EXCERPT -> "معظم المقال الثاني وارد في المقال الأول، وفي الأول زيادة عليه.";
            case EXTENDED -> "معظم المقال الأول وارد في المقال الثاني، وفي الثاني زيادة عليه.";
            case PARTIAL_REUSE -> "في المقالين مقاطع مشتركة، ولكلٍّ منهما نص خاص به يزيد عليها.";
            case SHARED_QUOTES -> "ما يشترك فيه المقالان حرفيًّا هو أقوال منقولة عن أصحابها.";
            case SAME_EVENT -> "يتناول المقالان الحدث نفسه، كلٌّ بصياغته.";
            case UNRELATED -> "لا صلة ظاهرة بين المقالين.";
        };
    }

    @Override
    public String direction(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "تدل القرائن على أن المقال الثاني مأخوذ من الأول.";
            case RIGHT_TO_LEFT -> "تدل القرائن على أن المقال الأول مأخوذ من الثاني.";
            case COMMON_SOURCE -> "تدل القرائن على أن المقالين مأخوذان من نص ثالث.";
            case UNKNOWN -> "لا تكفي القرائن للقول أيهما أخذ عن الآخر.";
        };
    }

    @Override
    public String pointer(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "قرينة على أن المقال الأول هو المصدر";
            case RIGHT_TO_LEFT -> "قرينة على أن المقال الثاني هو المصدر";
            case COMMON_SOURCE -> "قرينة على مصدر مشترك";
            case UNKNOWN -> "لا تحسم الأمر";
        };
    }

    @Override
    public String reason(Reason reason) {
        if (reason instanceof Reason.CopiedProse copied) {
            return "المشترك، من دون الاقتباسات، " + percent(copied.left()) + " من متن المقال الأول و"
                    + percent(copied.right()) + " من متن الثاني.";
        }
        if (reason instanceof Reason.SharedQuotations quotations) {
            return "طول الاقتباسات المشتركة بين المقالين: " + words(quotations.words()) + ".";
        }
        if (reason instanceof Reason.SharedFurniture furniture) {
            return "المشترك بين الصفحتين خارج متن المقال: " + words(furniture.words()) + ".";
        }
        if (reason instanceof Reason.CommonVocabulary vocabulary) {
            return "تتشابه مفردات المقالين بنسبة " + percent(vocabulary.share()) + " من دون الكلمات الشائعة.";
        }
        return "الكلمات كلها واحدة، ولا فرق إلا في الإملاء أو علامات الترقيم أو التنسيق.";
    }

    @Override
    public String clue(Clue clue) {
        if (clue instanceof Clue.Dates) {
            return switch (clue.pointsTo()) {
                case LEFT_TO_RIGHT -> "المقال الأول أسبق نشرًا";
                case RIGHT_TO_LEFT -> "المقال الثاني أسبق نشرًا";
                case COMMON_SOURCE, UNKNOWN -> "تاريخا النشر";
            };
        }
        if (clue instanceof Clue.Credit credit) {
            return name(credit.side()) + " ينسب إلى";
        }
        if (clue instanceof Clue.Link link) {
            return name(link.side()) + " يضع رابطًا إلى مصدره";
        }
        if (clue instanceof Clue.Asymmetry asymmetry) {
            return percent(asymmetry.left()) + " من المقال الأول وارد في الثاني، و" + percent(asymmetry.right())
                    + " من الثاني وارد في الأول";
        }
        throw new AssertionError(clue);
    }

    @Override
    public String copiedShare(Side side) {
        return switch (side) {
            case LEFT -> "من متن المقال الأول وارد في الثاني";
            case RIGHT -> "من متن المقال الثاني وارد في الأول";
        };
    }

    @Override
    public String side(Side side) {
        return name(side);
    }

    private static String name(Side side) {
        return switch (side) {
            case LEFT -> "المقال الأول";
            case RIGHT -> "المقال الثاني";
        };
    }

    @Override
    public String part(Part part) {
        return switch (part) {
            case COPIED -> "منقول";
            case SHARED_QUOTATION -> "اقتباسات مشتركة";
            case OWN_QUOTATION -> "اقتباسات في هذا المقال وحده";
            case FURNITURE -> "عناصر الصفحة";
            case REPEATED -> "مكرر";
            case OWN -> "صياغة خاصة";
        };
    }

    @Override
    public String kind(Passage.Kind kind) {
        return switch (kind) {
            case VERBATIM -> "حرفي";
            case RESPELLED -> "بإملاء مختلف";
            case EDITED -> "محرَّر";
            case REWRITTEN -> "معاد الصياغة";
        };
    }

    @Override
    public String kind(Furniture.Kind kind) {
        return switch (kind) {
            case HEADLINES -> "عناوين مقالات أخرى";
            case CREDIT -> "إشارة إلى الكاتب أو المصدر";
            case LINK -> "رابط";
            case CAPTION -> "تعليق صورة";
            case BOILERPLATE -> "عبارات ثابتة";
        };
    }

    @Override
    public String edits(Edit.Kind kind, int count) {
        return switch (kind) {
            case INSERTED -> "إضافة: " + count;
            case DELETED -> "حذف: " + count;
            case REPLACED -> "استبدال: " + count;
            case RESPELLED -> "إملاء مختلف: " + count;
        };
    }

    @Override
    public String words(int count) {
        return ArabicCount.WORDS.of(count);
    }

    @Override
    public String passages(int count) {
        return ArabicCount.PASSAGES.of(count);
    }

    @Override
    public String language(Language language) {
        return switch (language) {
            case ARABIC -> "العربية";
            case ENGLISH -> "الإنجليزية";
            case OTHER_ARABIC_SCRIPT -> "لغة أخرى بالحرف العربي";
            case OTHER -> "لغة أخرى";
        };
    }

    @Override
    public String position() {
        return "المقطع {0} من {1}";
    }

    @Override
    public String comma() {
        return "، ";
    }
}
