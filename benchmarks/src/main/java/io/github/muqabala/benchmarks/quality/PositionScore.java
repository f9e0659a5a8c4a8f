package io.github.muqabala.benchmarks.quality;

/** Counts of what was found, over all articles. */
final class PositionScore {
    private final Share gold = new Share();
    private final Share found = new Share();
    private final Share facts = new Share();
    private final Share traps = new Share();

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
        return found.value();
    }

    double recall() {
        return gold.value();
    }

    double factRecall() {
        return facts.value();
    }

    double trapsAvoided() {
        return traps.value();
    }
}
