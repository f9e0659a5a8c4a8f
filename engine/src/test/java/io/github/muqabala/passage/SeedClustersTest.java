package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Texts are written as their sentences: equal letters are equal sentences and seeds, a dot is a sentence that no other
 * text has. Every sentence has {@value #WORDS} words.
 */
class SeedClustersTest {
    private static final int WORDS = 5;
    private static final int GAP = 4;

    @Test
    void noSeedsHaveNoAreas() {
        assertThat(areas("....", "....")).isEmpty();
    }

    @Test
    void seedsInARowAreOneArea() {
        assertThat(areas("..abc..", ".abc....")).containsExactly("abc abc");
    }

    @Test
    void theOrderInsideAnAreaDoesNotMatter() {
        assertThat(areas(".abcd.", "..dbac.")).containsExactly("abcd dbac");
    }

    @Test
    void aGapOfSomeSegmentsIsAPartOfTheArea() {
        assertThat(areas("ab....cd", "abcd")).containsExactly("ab....cd abcd");
        assertThat(areas("abcd", "ab....cd")).containsExactly("abcd ab....cd");
    }

    @Test
    void aLargerGapOnEitherSideSeparates() {
        assertThat(areas("ab.....cd", "abcd")).containsExactly("ab ab", "cd cd");
        assertThat(areas("abcd", "ab.....cd")).containsExactly("ab ab", "cd cd");
    }

    @Test
    void aStretchInWhichTheSidesAreUnlikeIsTriedAgainWithASmallerGap() {
        assertThat(areas("ab...cd", "ab...cd")).containsExactly("ab...cd ab...cd");
        assertThat(areas("a....b", "a....b")).containsExactly("a a", "b b");
    }

    private static List<String> areas(String left, String right) {
        StemNumbers numbers = new StemNumbers();
        StemmedText leftText = StemmedText.of(text(left, "left"), numbers);
        StemmedText rightText = StemmedText.of(text(right, "right"), numbers);
        double[] weights = new double[numbers.size()];
        Arrays.fill(weights, 1);
        return new SeedClusters(leftText, leftText.sentences(), rightText, rightText.sentences(), weights)
                .areas(seeds(left, right), GAP).stream()
                        .map(area -> left.substring(area.left() / WORDS, area.leftEnd() / WORDS) + " "
                                + right.substring(area.right() / WORDS, area.rightEnd() / WORDS))
                        .toList();
    }

    private static long[] seeds(String left, String right) {
        long[] seeds = new long[left.length() * right.length()];
        int size = 0;
        for (int i = 0; i < left.length(); i++) {
            for (int j = 0; j < right.length(); j++) {
                if (left.charAt(i) != '.' && left.charAt(i) == right.charAt(j)) {
                    seeds[size++] = ((long) i << Integer.SIZE) | j;
                }
            }
        }
        return Arrays.copyOf(seeds, size);
    }

    private static Text text(String sentences, String side) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.length(); i++) {
            String name = sentences.charAt(i) == '.' ? side + i + "x" : "both" + sentences.charAt(i);
            for (int k = 0; k < WORDS; k++) {
                text.append(name).append(k).append(' ');
            }
            text.append(". ");
        }
        return Text.of(text.toString());
    }
}
