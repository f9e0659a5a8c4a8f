package io.github.muqabala.alignment.sentence;

import static io.github.muqabala.alignment.sentence.OverlapFeatures.share;

/** Which part of two sentences stands for something in the other, and by what. */
final class AlignmentFeatures {
    private static final String[] PARTS = {"nouns", "verbs", "adjectives"};
    /** What words without a meaning of their own count for beside others. */
    private static final float FUNCTION_WORD = 0.15f;

    private final Side left;
    private final Side right;
    private final int adjacent;

    AlignmentFeatures(SentenceProfile left, SentenceProfile right, MeaningAlignment alignment, boolean partsKnown) {
        this.left = new Side(left, alignment, true, partsKnown);
        this.right = new Side(right, alignment, false, partsKnown);
        adjacent = adjacent(left, right, alignment);
    }

    void addTo(FeatureList list) {
        double one = share(left.covered, left.all);
        double other = share(right.covered, right.all);
        list.addBoth("covered", one, other);
        list.add("covered.mean", share(2 * one * other, one + other));
        double content = left.content + right.content;
        list.add("by.synonym", share(left.synonym + right.synonym, content));
        list.add("by.broader", share(left.broader + right.broader, content));
        list.add("by.sibling", share(left.sibling + right.sibling, content));
        list.add("by.spelling", share(left.spelling + right.spelling, content));
        list.add("by.opposite", share(left.opposite + right.opposite, content));
        list.addBoth("alone", share(left.alone, left.content), share(right.alone, right.content));
        double leftPart = left.same;
        double rightPart = right.same;
        list.addBoth("same", share(leftPart, left.content), share(rightPart, right.content));
        leftPart += left.synonym;
        rightPart += right.synonym;
        list.addBoth("synonyms", share(leftPart, left.content), share(rightPart, right.content));
        leftPart += left.broader;
        rightPart += right.broader;
        list.addBoth("broader", share(leftPart, left.content), share(rightPart, right.content));
        list.add("heaviest.sibling", Math.max(left.heaviestSibling, right.heaviestSibling));
        list.addBoth("adjacent", share(adjacent, left.words - 1), share(adjacent, right.words - 1));
        for (int part = 0; part < PARTS.length; part++) {
            addPart(part, list);
        }
        list.addBoth("left.over", left.leftOver, right.leftOver);
        list.addBoth("heaviest.over", left.heaviestOver, right.heaviestOver);
    }

    private void addPart(int part, FeatureList list) {
        float one = left.parts[part];
        float other = right.parts[part];
        float covered = left.coveredParts[part];
        float otherCovered = right.coveredParts[part];
        list.add(PARTS[part], one + other == 0 ? -1 : (covered + otherCovered) / (one + other));
        list.addBoth(PARTS[part], one == 0 ? -1 : covered / one, other == 0 ? -1 : otherCovered / other);
    }

    /** Neighbours on one side whose partners are neighbours too. */
    private static int adjacent(SentenceProfile left, SentenceProfile right, MeaningAlignment alignment) {
        int count = 0;
        int before = -1;
        for (int i = 0; i < left.size; i++) {
            if (left.content[i]) {
                boolean aligned = before >= 0 && alignment.rightOf[before] >= 0 && alignment.rightOf[i] >= 0;
                count += aligned && next(right, alignment.rightOf[before]) == alignment.rightOf[i] ? 1 : 0;
                before = i;
            }
        }
        return count;
    }

    private static int next(SentenceProfile sentence, int word) {
        int next = word + 1;
        while (next < sentence.size && !sentence.content[next]) {
            next++;
        }
        return next;
    }

    /** One of both sentences, in sums over its words. */
    private static final class Side {
        final float[] parts = new float[PARTS.length];
        final float[] coveredParts = new float[PARTS.length];
        float all;
        float covered;
        float content;
        float alone;
        float same;
        float synonym;
        float broader;
        float sibling;
        float spelling;
        float opposite;
        float heaviestSibling;
        float leftOver;
        float heaviestOver;
        int words;

        Side(SentenceProfile sentence, MeaningAlignment alignment, boolean left, boolean partsKnown) {
            for (int i = 0; i < sentence.size; i++) {
                Kinship kinship = left ? alignment.ofLeft(i) : alignment.ofRight(i);
                float weight = sentence.weights[i];
                float counted = sentence.content[i] ? weight : FUNCTION_WORD * weight;
                all += counted;
                covered += counted * kinship.strength();
                if (sentence.content[i]) {
                    addContent(weight, kinship, partsKnown ? sentence.meanings[i].partOfSpeech() : -1);
                }
            }
        }

        private void addContent(float weight, Kinship kinship, int part) {
            words++;
            content += weight;
            switch (kinship.kind()) {
                case NONE -> alone += weight;
                case SAME, INFLECTED -> same += weight;
                case SYNONYM -> synonym += weight;
                case BROADER -> broader += weight;
                case SIBLING -> {
                    sibling += weight;
                    heaviestSibling = Math.max(heaviestSibling, weight);
                }
                case SPELLING -> spelling += weight;
                case OPPOSITE -> opposite += weight;
            }
            float over = (1 - kinship.strength()) * weight;
            leftOver += over;
            heaviestOver = Math.max(heaviestOver, over);
            if (part >= 0 && part < PARTS.length) {
                parts[part] += weight;
                coveredParts[part] += weight * kinship.strength();
            }
        }
    }
}
