package io.github.muqabala.alignment.sentence;

import io.github.muqabala.alignment.sentence.Contrast.Kind;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what speaks for a contradiction between two sentences whose words are aligned. */
final class Contrasts {
    private final Sentence left;
    private final Sentence right;
    private final WordAlignment alignment;
    private final List<Contrast> found = new ArrayList<>();

    private Contrasts(Sentence left, Sentence right, WordAlignment alignment) {
        this.left = left;
        this.right = right;
        this.alignment = alignment;
    }

    /** The contrasts of two sentences, by kind. */
    static List<Contrast> of(Sentence left, Sentence right, WordAlignment alignment) {
        if (right.isBefore(left)) {
            return of(/* left= */ right, /* right= */ left, alignment.reversed()).stream()
                    .map(Contrast::reversed)
                    .toList();
        }
        Contrasts contrasts = new Contrasts(left, right, alignment);
        contrasts.addNegations();
        contrasts.addWords();
        contrasts.found.addAll(Exchanges.of(left, right, alignment));
        contrasts.addNumbers();
        contrasts.addDates();
        return contrasts.found;
    }

    private void addNegations() {
        for (WordAlignment.Pair pair : alignment.pairs()) {
            if (isNegated(left, pair.left()) != isNegated(right, pair.right())) {
                found.add(new Contrast(Kind.NEGATION, statement(left, pair.left()), statement(right, pair.right())));
            }
        }
    }

    private static boolean isNegated(Sentence sentence, int word) {
        return sentence.word(word).negation() >= 0;
    }

    private static Span statement(Sentence sentence, int word) {
        int negation = sentence.word(word).negation();
        return negation < 0
                ? sentence.span(word)
                : new Span(sentence.span(negation).start(), sentence.span(word).end());
    }

    private void addWords() {
        for (int i = 0; i < left.size(); i++) {
            Senses senses = left.word(i).senses();
            if (alignment.rightOf(i) >= 0 || senses == Senses.NONE) {
                continue;
            }
            for (int j = 0; j < right.size(); j++) {
                Senses others = right.word(j).senses();
                if (alignment.leftOf(j) < 0 && others != Senses.NONE) {
                    addWords(i, j, senses, others);
                }
            }
        }
    }

    private void addWords(int i, int j, Senses senses, Senses others) {
        // What is denied of the opposite is the same.
        boolean both = isNegated(left, i) == isNegated(right, j);
        if (both && senses.isOpposedTo(others)) {
            found.add(new Contrast(Kind.ANTONYM, statement(left, i), statement(right, j)));
        } else if (both && senses.isAlternativeTo(others)) {
            found.add(new Contrast(Kind.ALTERNATIVE, left.span(i), right.span(j)));
        } else if (!both && senses.isLike(others)) {
            found.add(new Contrast(Kind.NEGATION, statement(left, i), statement(right, j)));
        }
    }

    private void addNumbers() {
        add(
                Kind.NUMBER,
                left.quantities(),
                right.quantities(),
                Contrasts::isComparable,
                Contrasts::mayBeSame,
                Quantity::span);
    }

    private static boolean isComparable(Quantity one, Quantity other) {
        return one.measure() == other.measure() && Objects.equals(one.unit(), other.unit());
    }

    private static boolean mayBeSame(Quantity one, Quantity other) {
        return reaches(one, other) && reaches(other, one);
    }

    /** Whether what one says at most is at least what the other says at least. */
    private static boolean reaches(Quantity one, Quantity other) {
        BigDecimal most = one.precision() == Quantity.Precision.AT_LEAST ? null : one.high();
        boolean below = other.precision() == Quantity.Precision.AT_MOST;
        return most == null || below || most.compareTo(other.low()) >= 0;
    }

    private void addDates() {
        add(
                Kind.DATE,
                left.dates(),
                right.dates(),
                (one, other) ->
                        one.granularity() == other.granularity() && one.first() != null && other.first() != null,
                Contrasts::overlap,
                DateExpression::span);
    }

    private static boolean overlap(DateExpression one, DateExpression other) {
        return one.first() == null
                || one.last() == null
                || other.first() == null
                || other.last() == null
                || !(one.last().isBefore(other.first()) || other.last().isBefore(one.first()));
    }

    /** Pairs what has no match on the other side with what is comparable and has none either, each once. */
    private <T> void add(
            Kind kind,
            List<T> ones,
            List<T> others,
            BiPredicate<T, T> comparable,
            BiPredicate<T, T> same,
            Function<T, Span> span) {
        List<T> unmatched = new ArrayList<>(others);
        List<T> alone = new ArrayList<>();
        for (T one : ones) {
            T match = first(unmatched, other -> comparable.test(one, other) && same.test(one, other));
            if (match == null) {
                alone.add(one);
            } else {
                unmatched.remove(match);
            }
        }
        for (T one : alone) {
            T match = first(unmatched, other -> comparable.test(one, other));
            if (match != null) {
                unmatched.remove(match);
                found.add(new Contrast(kind, span.apply(one), span.apply(match)));
            }
        }
    }

    private static <T> @Nullable T first(List<T> items, Predicate<T> wanted) {
        for (T item : items) {
            if (wanted.test(item)) {
                return item;
            }
        }
        return null;
    }
}
