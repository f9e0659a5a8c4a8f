package io.github.muqabala.report.wording;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Verdict;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.text.Language;
import java.util.StringJoiner;

/** The sentences of a report in one language. Texts from articles are not part of any; shares are in [0, 1]. */
public interface Wording {

    /** The wording of a language. */
    static Wording in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishWording();
            case ARABIC -> new ArabicWording();
        };
    }

    UiLanguage language();

    /** What two articles are to one another: a sentence. */
    String relation(Relation relation);

    /** Which derives from which: a sentence. */
    String direction(Direction direction);

    /** Which of the articles a clue speaks for, in few words. */
    String pointer(Direction direction);

    String reason(Reason reason);

    /** What a clue is, without the words of the article it rests on. */
    String clue(Clue clue);

    /** What the copy score of an article says: a sentence that follows the figure. */
    String copiedShare(Side side);

    String side(Side side);

    String part(Part part);

    String kind(Passage.Kind kind);

    String kind(Furniture.Kind kind);

    /** How many edits of a kind there are. */
    String edits(Edit.Kind kind, int count);

    String words(int count);

    String passages(int count);

    String language(Language language);

    /** Where in the sequence of passages one stands, with {@code {0}} and {@code {1}} for the numbers. */
    String position();

    /** Whether it makes sense to ask of a pair who took from whom. */
    default boolean asksForDirection(Verdict verdict) {
        return verdict.relation().compareTo(Relation.PARTIAL_REUSE) <= 0 || verdict.direction() != Direction.UNKNOWN;
    }

    /** A passage in few words: its kind, whether it was moved, and its length. */
    default String describe(Passage passage) {
        String moved = passage.moved() ? comma() + Label.MOVED.in(language()) : "";
        return kind(passage.kind()) + moved + comma() + words(passage.words());
    }

    /** How many edits of each kind a passage has; empty if it has none. */
    default String edits(Passage passage) {
        StringJoiner counts = new StringJoiner(comma());
        for (Edit.Kind kind : Edit.Kind.values()) {
            long count =
                    passage.edits().stream().filter(edit -> edit.kind() == kind).count();
            if (count > 0) {
                counts.add(edits(kind, (int) count));
            }
        }
        return counts.toString();
    }

    /** What parts the members of a list. */
    String comma();

    /** A share as a percentage with one decimal. */
    default String percent(double share) {
        long permille = Math.round(share * 1000);
        return permille / 10 + "." + permille % 10 + "%";
    }
}
