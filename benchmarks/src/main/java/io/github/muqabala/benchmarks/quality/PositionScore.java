package io.github.muqabala.benchmarks.quality;

/** Counts of what was found, over all articles. */
final class PositionScore {
    private final Tally gold = new Tally();
    private final Tally found = new Tally();
    private final Tally facts = new Tally();
    private final Tally traps = new Tally();

    private static final class Tally {
        private int all;
        private int right;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        /** 1 of nothing. */
        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    void addGold(boolean isFound) {
        gold.add(isFound);
    }

    void addFound(boolean isGold) {
        found.add(isGold);
    }

    void addFact(boolean isFound) {
        facts.add(isFound);
    }

    void addTrap(boolean isAvoided) {
        traps.add(isAvoided);
    }

    double precision() {
        return found.share();
    }

    double recall() {
        return gold.share();
    }

    double factRecall() {
        return facts.share();
    }

    double trapsAvoided() {
        return traps.share();
    }
}
