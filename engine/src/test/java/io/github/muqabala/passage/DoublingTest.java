package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bodies are of words that differ from one another, and weigh the same. */
class DoublingTest {
    private static final String BODY = words("body", 60);

    @Test
    void aBodySaidTwiceIsCutBetweenItsCopies() {
        assertThat(cut(BODY + BODY, BODY)).isEqualTo(60);
    }

    @Test
    void theCopiesMayBeInAnyOrderAndLackSomeWords() {
        String shuffled = new Rewriter(1).shuffled(BODY.strip()) + " ";
        assertThat(cut(shuffled + words("body", 50), BODY)).isEqualTo(60);
    }

    @Test
    void whatStandsBetweenTheCopiesGoesWithEither() {
        assertThat(cut(BODY + words("own", 20) + BODY, BODY)).isBetween(60, 80);
    }

    @Test
    void aTextThatIsLongerButSaysItOnceIsNotCut() {
        assertThat(cut(BODY + words("own", 60), BODY)).isEqualTo(Doubling.NONE);
        assertThat(cut(words("before", 40) + BODY + words("after", 40), BODY)).isEqualTo(Doubling.NONE);
    }

    @Test
    void aBodyInTwoPartsFarFromOneAnotherIsNotCut() {
        String first = words("first", 30);
        String second = words("second", 30);
        assertThat(cut(first + words("own", 60) + second, first + second)).isEqualTo(Doubling.NONE);
    }

    @Test
    void aPartSaidAgainIsNotABodySaidTwice() {
        assertThat(cut(BODY + words("body", 30), BODY)).isEqualTo(Doubling.NONE);
    }

    @Test
    void aRefrainThatBothHaveIsNotABodySaidTwice() {
        String refrain = words("refrain", 30);
        String verses = words("first", 10) + refrain + words("second", 10) + refrain;
        assertThat(cut(verses + words("own", 60), verses)).isEqualTo(Doubling.NONE);
        assertThat(cut(verses + verses, verses)).isEqualTo(80);
    }

    @Test
    void aPhraseMayReturn() {
        String phrase = words("body", 29);
        assertThat(cut(phrase + phrase, phrase)).isEqualTo(Doubling.NONE);
    }

    @Test
    void aStretchIsCutAsIfNothingStoodAroundIt() {
        StemNumbers numbers = new StemNumbers();
        int[] page = numbers.of(Text.of(words("menu", 25) + BODY + BODY + words("foot", 40)));
        int[] text = numbers.of(Text.of(words("own", 10) + BODY + BODY));
        Doubling doubling = doubling(numbers);
        assertThat(doubling.cut(page, 25, 145, text, 10, 70)).isEqualTo(85);
        assertThat(doubling.cut(page, 25, 85, text, 10, 70)).isEqualTo(Doubling.NONE);
        assertThat(doubling.cut(page, 25, 145, text, 10, 70)).isEqualTo(85);
    }

    @Test
    void theHalvesOfADoubledAreaLimitOneAnother() {
        StemNumbers numbers = new StemNumbers();
        int[] once = numbers.of(Text.of(BODY));
        int[] twice = numbers.of(Text.of(BODY + BODY));
        Doubling doubling = doubling(numbers);
        Area limits = new Area(0, 60, 0, 120);
        assertThat(doubling.halves(once, twice, limits, limits))
                .containsExactly(
                        new Doubling.Half(new Area(0, 60, 0, 60), new Area(0, 60, 0, 60)),
                        new Doubling.Half(new Area(0, 60, 60, 120), new Area(0, 60, 60, 120)));
        assertThat(doubling.halves(twice, once, new Area(0, 120, 0, 60), new Area(0, 120, 0, 60)))
                .containsExactly(
                        new Doubling.Half(new Area(0, 60, 0, 60), new Area(0, 60, 0, 60)),
                        new Doubling.Half(new Area(60, 120, 0, 60), new Area(60, 120, 0, 60)));
        assertThat(doubling.halves(once, once, limits.withRight(0, 60), limits)).isEmpty();
    }

    private static int cut(String text, String other) {
        StemNumbers numbers = new StemNumbers();
        int[] stems = numbers.of(Text.of(text));
        int[] otherStems = numbers.of(Text.of(other));
        return doubling(numbers).cut(stems, 0, stems.length, otherStems, 0, otherStems.length);
    }

    private static Doubling doubling(StemNumbers numbers) {
        double[] weights = new double[numbers.size()];
        Arrays.fill(weights, 1);
        return new Doubling(weights);
    }

    private static String words(String name, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(name).append(i).append(' ');
        }
        return text.toString();
    }
}
