package io.github.muqabala.alignment.sentence;

/** What two sentences have in common as they are written. */
final class OverlapFeatures {
    private final SentenceProfile left;
    private final SentenceProfile right;

    OverlapFeatures(SentenceProfile left, SentenceProfile right) {
        this.left = left;
        this.right = right;
    }

    void addTo(FeatureList list) {
        list.add("words", left.letterBag.jaccard(right.letterBag, 0));
        list.add("stems", left.stemBag.jaccard(right.stemBag, 0));
        list.add("tfidf", left.stemBag.cosine(right.stemBag));
        list.add("pairs", left.pairBag.jaccard(right.pairBag, 0));
        list.add("triples", left.tripleBag.jaccard(right.tripleBag, 0));
        list.add("letters3", left.trigrams.cosine(right.trigrams));
        list.add("letters5", left.fivegrams.cosine(right.fivegrams));
        double shared = left.contentBag.sharedWeight(right.contentBag);
        double one = left.contentBag.weight();
        double other = right.contentBag.weight();
        list.add("content", share(shared, one + other - shared));
        list.addBoth("contained", share(shared, one), share(shared, other));
        addOrder(list);
        addNumbers(list);
        addNames(list);
        addSizes(list, one, other);
    }

    /** The heaviest common subsequence of stems, and the longest common run. */
    private void addOrder(FeatureList list) {
        float[] before = new float[right.size + 1];
        int[] runs = new int[right.size + 1];
        int longest = 0;
        for (int i = 0; i < left.size; i++) {
            float[] row = new float[right.size + 1];
            int diagonal = 0;
            for (int j = 0; j < right.size; j++) {
                boolean same = left.stems[i] == right.stems[j];
                row[j + 1] = same ? before[j] + left.weights[i] : Math.max(before[j + 1], row[j]);
                int run = same ? diagonal + 1 : 0;
                diagonal = runs[j];
                runs[j] = run;
                longest = Math.max(longest, run);
            }
            before = row;
        }
        list.addBoth("order", share(before[right.size], sum(left)), share(before[right.size], sum(right)));
        list.add("run", share(2.0 * longest, left.size + right.size));
    }

    private void addNumbers(FeatureList list) {
        int shared = left.numberBag.shared(right.numberBag);
        int one = left.numberBag.size();
        int other = right.numberBag.size();
        list.add("numbers", left.numberBag.jaccard(right.numberBag, -0.5));
        list.add("numbers.more", Math.abs(one - other));
        list.add("numbers.differ", Math.min(one, other) - shared);
        list.add("negation", left.negated == right.negated ? 0 : 1);
    }

    private void addNames(FeatureList list) {
        list.add("names", left.nameBag.jaccard(right.nameBag, -0.5));
        list.addBoth(
                "names.only",
                left.nameBag.size() - left.nameBag.shared(right.stemBag),
                right.nameBag.size() - right.nameBag.shared(left.stemBag));
    }

    private void addSizes(FeatureList list, double one, double other) {
        list.addBoth("size", left.size, right.size);
        list.add("size.ratio", share(Math.min(left.size, right.size), Math.max(left.size, right.size)));
        list.addBoth("told", one, other);
        list.add("told.ratio", share(Math.min(one, other), Math.max(one, other)));
        list.addBoth("rareness", share(one, left.contentBag.size()), share(other, right.contentBag.size()));
    }

    private static double sum(SentenceProfile sentence) {
        double sum = 0;
        for (float weight : sentence.weights) {
            sum += weight;
        }
        return sum;
    }

    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
