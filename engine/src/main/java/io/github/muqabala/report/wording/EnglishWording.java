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

/** English, as a desk editor would put it. */
final class EnglishWording implements Wording {

    @Override
    public UiLanguage language() {
        return UiLanguage.ENGLISH;
    }

    @Override
    public String relation(Relation relation) {
        return switch (relation) {
            case IDENTICAL -> "The two articles say the same, word for word.";
            case EDITED_COPY -> "The articles are edited copies of one text.";
            case EXCERPT -> "Most of the right article is in the left one, which says more.";
            case EXTENDED -> "Most of the left article is in the right one, which says more.";
            case PARTIAL_REUSE -> "The articles share passages, but each has more text of its own.";
            case SHARED_QUOTES -> "What the articles share word for word is what people are quoted as saying.";
            case SAME_EVENT -> "The articles report the same event, each in its own words.";
            case UNRELATED -> "Nothing connects the two articles.";
        };
    }

    @Override
    public String direction(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "The evidence says that the right article was made from the left one.";
            case RIGHT_TO_LEFT -> "The evidence says that the left article was made from the right one.";
            case COMMON_SOURCE -> "The evidence says that both were made from a third text.";
            case UNKNOWN -> "There is not enough evidence to say which came first.";
        };
    }

    @Override
    public String pointer(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "speaks for the left article as the source";
            case RIGHT_TO_LEFT -> "speaks for the right article as the source";
            case COMMON_SOURCE -> "speaks for a common source";
            case UNKNOWN -> "decides nothing";
        };
    }

    @Override
    public String reason(Reason reason) {
        if (reason instanceof Reason.CopiedProse copied) {
            return percent(copied.left()) + " of the left article’s prose and " + percent(copied.right())
                    + " of the right one’s is shared, quotations apart.";
        }
        if (reason instanceof Reason.SharedQuotations quotations) {
            return "Both quote the same " + words(quotations.words()) + ".";
        }
        if (reason instanceof Reason.SharedFurniture furniture) {
            return "Both pages have the same " + words(furniture.words()) + " around the article.";
        }
        if (reason instanceof Reason.CommonVocabulary vocabulary) {
            return "Their vocabularies are " + percent(vocabulary.share()) + " alike, common words left out.";
        }
        return "All words are the same, but for spelling, punctuation and layout.";
    }

    @Override
    public String clue(Clue clue) {
        if (clue instanceof Clue.Dates) {
            return switch (clue.pointsTo()) {
                case LEFT_TO_RIGHT -> "The left article was published first";
                case RIGHT_TO_LEFT -> "The right article was published first";
                case COMMON_SOURCE, UNKNOWN -> "The dates of publication";
            };
        }
        if (clue instanceof Clue.Credit credit) {
            return "The " + name(credit.side()) + " article credits";
        }
        if (clue instanceof Clue.Link link) {
            return "The " + name(link.side()) + " article links to its source";
        }
        if (clue instanceof Clue.Asymmetry asymmetry) {
            return percent(asymmetry.left()) + " of the left article is in the right one, " + percent(asymmetry.right())
                    + " the other way round";
        }
        throw new AssertionError(clue);
    }

    @Override
    public String copiedShare(Side side) {
        return switch (side) {
            case LEFT -> "of the left article’s prose is in the right one";
            case RIGHT -> "of the right article’s prose is in the left one";
        };
    }

    @Override
    public String side(Side side) {
        return switch (side) {
            case LEFT -> "Left article";
            case RIGHT -> "Right article";
        };
    }

    private static String name(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
        };
    }

    @Override
    public String part(Part part) {
        return switch (part) {
            case COPIED -> "Copied";
            case SHARED_QUOTATION -> "Quoted in both";
            case OWN_QUOTATION -> "Quoted here only";
            case FURNITURE -> "Page furniture";
            case REPEATED -> "Said twice";
            case OWN -> "Own words";
        };
    }

    @Override
    public String kind(Passage.Kind kind) {
        return switch (kind) {
            case VERBATIM -> "verbatim";
            case RESPELLED -> "respelled";
            case EDITED -> "edited";
            case REWRITTEN -> "rewritten";
        };
    }

    @Override
    public String kind(Furniture.Kind kind) {
        return switch (kind) {
            case HEADLINES -> "headlines of other articles";
            case CREDIT -> "credit";
            case LINK -> "link";
            case CAPTION -> "caption";
            case BOILERPLATE -> "standing text";
        };
    }

    @Override
    public String edits(Edit.Kind kind, int count) {
        return count
                + switch (kind) {
                    case INSERTED -> " inserted";
                    case DELETED -> " deleted";
                    case REPLACED -> " replaced";
                    case RESPELLED -> " respelled";
                };
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 word" : count + " words";
    }

    @Override
    public String passages(int count) {
        return count == 1 ? "1 passage" : count + " passages";
    }

    @Override
    public String language(Language language) {
        return switch (language) {
            case ARABIC -> "Arabic";
            case ENGLISH -> "English";
            case OTHER_ARABIC_SCRIPT -> "another language in Arabic script";
            case OTHER -> "another language";
        };
    }

    @Override
    public String position() {
        return "Passage {0} of {1}";
    }

    @Override
    public String comma() {
        return ", ";
    }
}
