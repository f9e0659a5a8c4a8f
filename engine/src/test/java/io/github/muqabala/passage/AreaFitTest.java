package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts of {@value #OWN} words of their own, some words that both have, and again words of their own. */
class AreaFitTest {
    private static final int OWN = 210;
    private static final int BOTH = 80;

    @Test
    void shrinksToTheStretchThatBothHave() {
        assertThat(fit(BOTH, new Area(OWN - 30, OWN + BOTH + 30, OWN - 25, OWN + BOTH + 35)))
                .isEqualTo(stretch(0, BOTH));
    }

    @Test
    void growsOverWordsWhosePartnersTheRightSideHolds() {
        assertThat(fit(BOTH, new Area(OWN + 15, OWN + BOTH - 15, OWN, OWN + BOTH)))
                .isEqualTo(stretch(0, BOTH));
    }

    @Test
    void movesToWhereThePartnersOfTheRightSideAre() {
        assertThat(fit(BOTH, new Area(OWN, OWN + 50, OWN + 30, OWN + BOTH))).isEqualTo(stretch(30, BOTH));
    }

    @Test
    void doesNotReachBeyondTheLimits() {
        Area limits = new Area(0, OWN + 40, OWN + 20, 2 * OWN + BOTH);
        Area inside = stretch(0, BOTH);
        assertThat(fit(sides(own("l"), both(BOTH), own("m")), sides(own("r"), both(BOTH), own("s")), inside, limits))
                .isEqualTo(stretch(20, 40));
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        String left = sides(own("l"), both(BOTH), own("m"));
        String right = sides(own("r"), backwards(BOTH), own("s"));
        assertThat(fit(left, right, new Area(OWN + 10, OWN + 70, OWN, OWN + BOTH), everywhere(BOTH)))
                .isEqualTo(stretch(0, BOTH));
    }

    @Test
    void someWordsOfItsOwnAreAPartOfAStretchButManyEndIt() {
        String left = sides(own("l"), both(BOTH), own("m"));
        String fewOwn = sides(own("r"), both(40), words("t", 10), words("both", 40, BOTH), own("s"));
        assertThat(fit(left, fewOwn, stretch(0, BOTH + 10), everywhere(BOTH + 10)))
                .isEqualTo(new Area(OWN, OWN + BOTH, OWN, OWN + BOTH + 10));
        String manyOwn = sides(own("r"), both(40), words("t", 200), words("both", 40, BOTH), own("s"));
        assertThat(fit(left, manyOwn, stretch(0, 40), everywhere(BOTH + 200))).isEqualTo(stretch(0, 40));
    }

    @Test
    void eightRareWordsAreEvidenceEnoughAndSevenAreNot() {
        assertThat(fit(8, stretch(0, 8))).isEqualTo(stretch(0, 8));
        assertThat(fit(7, stretch(0, 7))).isNull();
    }

    @Test
    void wordsThatBothTextsUseEverywhereAreNoEvidence() {
        String common = "so it was that he who had been there as well ".repeat(20);
        assertThat(fit(common, common, new Area(20, 60, 80, 120), new Area(0, 220, 0, 220)))
                .isNull();
    }

    @Test
    void textsWithoutACommonWordHaveNoArea() {
        String left = sides(own("l"), own("m"));
        String right = sides(own("r"), own("s"));
        assertThat(fit(left, right, new Area(20, 60, 80, 120), new Area(0, 2 * OWN, 0, 2 * OWN)))
                .isNull();
    }

    @Test
    void whereOneSideSaysItAgainAndAgainThereIsNoPassage() {
        String left = sides(own("l"), both(40), own("m"));
        String twice = sides(own("r"), both(40).repeat(2), own("s"));
        String thrice = sides(own("r"), both(40).repeat(3), own("s"));
        assertThat(fit(left, twice, new Area(OWN, OWN + 40, OWN, OWN + 80), everywhere(80)))
                .isEqualTo(new Area(OWN, OWN + 40, OWN, OWN + 80));
        assertThat(fit(left, thrice, new Area(OWN, OWN + 40, OWN, OWN + 120), everywhere(120)))
                .isNull();
    }

    @Test
    void aSentenceThatIsNearlyWholeBecomesWhole() {
        String left = sides(own("l"), words("x", 2) + both(20) + words("y", 3), own("m"));
        String right = sides(own("r"), both(20), own("s"));
        assertThat(fit(left, right, stretch(0, 25), everywhere(25))).isEqualTo(new Area(OWN, OWN + 25, OWN, OWN + 20));
    }

    @Test
    void aSentenceThatIsHalfCopiedStaysInHalves() {
        String left = sides(own("l"), words("x", 15) + both(20) + words("y", 15), own("m"));
        String right = sides(own("r"), both(20), own("s"));
        assertThat(fit(left, right, new Area(OWN + 15, OWN + 35, OWN, OWN + 20), everywhere(50)))
                .isEqualTo(new Area(OWN + 15, OWN + 35, OWN, OWN + 20));
    }

    private static @Nullable Area fit(int both, Area area) {
        return fit(
                sides(own("l"), both(both), own("m")), sides(own("r"), both(both), own("s")), area, everywhere(both));
    }

    private static @Nullable Area fit(String left, String right, Area area, Area limits) {
        StemNumbers numbers = new StemNumbers();
        StemmedText leftText = StemmedText.of(Text.of(left), numbers);
        StemmedText rightText = StemmedText.of(Text.of(right), numbers);
        return new AreaFit(leftText, rightText, numbers.size()).fit(area, limits);
    }

    /** Some of the words that both have, on both sides. */
    private static Area stretch(int from, int to) {
        return new Area(OWN + from, OWN + to, OWN + from, OWN + to);
    }

    private static Area everywhere(int both) {
        return new Area(0, 2 * OWN + both, 0, 2 * OWN + both);
    }

    /** Parts, of which each ends a sentence. */
    private static String sides(String... parts) {
        return String.join(". ", parts);
    }

    private static String own(String name) {
        return words(name, OWN);
    }

    private static String both(int words) {
        return words("both", 0, words);
    }

    private static String backwards(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = words - 1; i >= 0; i--) {
            text.append("both").append(i).append(' ');
        }
        return text.toString();
    }

    private static String words(String name, int count) {
        return words(name, 0, count);
    }

    private static String words(String name, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(name).append(i).append(' ');
        }
        return text.toString();
    }
}
