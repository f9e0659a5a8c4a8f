package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.alignment.sentence.Contrast;
import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.alignment.sentence.SentenceComparison;
import io.github.muqabala.alignment.sentence.WordAlignment;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How two statements are worded beside one another. */
final class Wording {
    private final Sentence left;
    private final Sentence right;
    private final SentenceComparison comparison;
    private final WordAlignment alignment;
    private final double leftWeight;
    private final double rightWeight;
    private final double leftShared;
    private final double rightShared;

    Wording(Statement leftStatement, Statement rightStatement, Readings readings) {
        left = readings.of(leftStatement);
        right = readings.of(rightStatement);
        comparison = SentenceComparison.of(left, right);
        alignment = comparison.alignment();
        leftWeight = weight(left, readings);
        rightWeight = weight(right, readings);
        double sharedLeft = 0;
        double sharedRight = 0;
        for (WordAlignment.Pair pair : alignment.pairs()) {
            sharedLeft += pair.score() * readings.weight(left, pair.left());
            sharedRight += pair.score() * readings.weight(right, pair.right());
        }
        leftShared = sharedLeft;
        rightShared = sharedRight;
    }

    private static double weight(Sentence sentence, Readings readings) {
        double sum = 0;
        for (int word = 0; word < sentence.size(); word++) {
            sum += readings.weight(sentence, word);
        }
        return sum;
    }

    /** The probability that both speak of one thing and cannot both be true. */
    double contradict() {
        return comparison.contradict();
    }

    /** What speaks for a difference of some kinds. */
    List<Contrast> contrasts(Set<Contrast.Kind> kinds) {
        return comparison.contrasts().stream()
                .filter(contrast -> kinds.contains(contrast.kind()))
                .toList();
    }

    /** The share of what both say together that both say, in [0, 1]. */
    double similarity() {
        double all = leftWeight + rightWeight;
        return all == 0 ? 0 : Math.min(1, (leftShared + rightShared) / all);
    }

    /** How much it is that both say; a rare word alone has about 7. */
    double shared() {
        return Math.min(leftShared, rightShared);
    }

    /** Whether the words are the same, one by one, but for spelling. */
    boolean isSame() {
        if (left.size() != right.size() || left.size() == 0) {
            return false;
        }
        for (int word = 0; word < left.size(); word++) {
            if (!left.folded(word).equals(right.folded(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two stretches have the same words, but for spelling. */
    boolean sameLetters(Span inLeft, Span inRight) {
        return left.folded(inLeft).equals(right.folded(inRight));
    }

    /** The words that both share. */
    Reason sharedWords() {
        List<Span> sharedLeft = new ArrayList<>();
        List<Span> sharedRight = new ArrayList<>();
        for (WordAlignment.Pair pair : alignment.pairs()) {
            if (left.isContent(pair.left())) {
                sharedLeft.add(left.span(pair.left()));
                sharedRight.add(right.span(pair.right()));
            }
        }
        sharedRight.sort(Comparator.comparingInt(Span::start));
        return new Reason(Kind.SHARED_WORDS, sharedLeft, sharedRight);
    }

    /** What one side says beyond the other. */
    List<Reason> additions() {
        List<Span> onlyLeft = comparison.leftAlone();
        List<Span> onlyRight = comparison.rightAlone();
        List<Reason> reasons = new ArrayList<>();
        if (!onlyLeft.isEmpty()) {
            reasons.add(new Reason(Kind.ONLY_LEFT, onlyLeft, List.of()));
        }
        if (!onlyRight.isEmpty()) {
            reasons.add(new Reason(Kind.ONLY_RIGHT, List.of(), onlyRight));
        }
        return reasons;
    }
}
