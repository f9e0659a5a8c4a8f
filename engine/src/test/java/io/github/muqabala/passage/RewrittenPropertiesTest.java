package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for any two texts of which one has rewritten paragraphs of the other between its own. */
class RewrittenPropertiesTest {
    private static final int PAIRS = 60;

    @Test
    void passagesAreInTheOrderOfTheLeftText() {
        forEachPair((pair, reuse) -> assertThat(reuse.passages())
                .isSortedAccordingTo(
                        Comparator.comparingInt(passage -> passage.left().start())));
    }

    @Test
    void passagesBeginAndEndWithAWordOnBothSides() {
        forEachPair((pair, reuse) -> {
            for (Passage passage : reuse.passages()) {
                assertThat(passage.left().in(pair.left)).matches("(?s)\\S.*\\S");
                assertThat(passage.right().in(pair.right)).matches("(?s)\\S.*\\S");
            }
        });
    }

    @Test
    void noTwoPassagesOverlapOnBothSides() {
        forEachPair((pair, reuse) -> {
            List<Passage> passages = reuse.passages();
            for (int i = 0; i < passages.size(); i++) {
                for (int j = i + 1; j < passages.size(); j++) {
                    Passage one = passages.get(i);
                    Passage other = passages.get(j);
                    assertThat(overlap(one.left(), other.left()) && overlap(one.right(), other.right()))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        });
    }

    @Test
    void theWordsOfAPassageAreNoMoreThanEitherSideHas() {
        forEachPair((pair, reuse) -> {
            for (Passage passage : reuse.passages()) {
                int left = Text.of(passage.left().in(pair.left)).tokens().size();
                int right = Text.of(passage.right().in(pair.right)).tokens().size();
                assertThat(passage.words()).isBetween(0, Math.min(left, right));
            }
        });
    }

    @Test
    void mostOfEveryRewrittenParagraphIsFoundInItsPlace() {
        int found = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = pair(seed);
            Span source = place(pair.left, pair.paragraph);
            Span copy = place(pair.right, pair.rewritten);
            for (Passage passage : reuse(pair).passages()) {
                if (common(passage.left(), source) > source.length() / 2
                        && common(passage.right(), copy) > copy.length() / 2) {
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(PAIRS * 95 / 100);
    }

    @Test
    void textsThatShareNoParagraphHaveNoPassage() {
        LongStream.range(0, PAIRS).forEach(seed -> {
            String left = new Rewriter(seed).prose(30);
            String right = new Rewriter(-1 - seed).prose(30);
            assertThat(reuse(new Pair(left, right, "", "")).passages())
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    /** Two texts, with a paragraph of the left one and what the right one makes of it. */
    private record Pair(String left, String right, String paragraph, String rewritten) {}

    private static Pair pair(long seed) {
        Rewriter rewriter = new Rewriter(seed);
        String paragraph = rewriter.prose(6);
        String replaced = rewriter.replaced(paragraph, 0.2);
        String rewritten = seed % 2 == 0 ? rewriter.shuffled(replaced) : replaced;
        String left = rewriter.prose(10) + "\n\n" + paragraph + "\n\n" + rewriter.prose(5);
        String right = rewriter.prose(4) + "\n\n" + rewritten + "\n\n" + rewriter.prose(12);
        return new Pair(left, right, paragraph, rewritten);
    }

    private static void forEachPair(BiConsumer<Pair, Reuse> check) {
        LongStream.range(0, PAIRS).mapToObj(RewrittenPropertiesTest::pair).forEach(pair -> {
            check.accept(pair, reuse(pair));
            String page = pair.rewritten + "\n\n" + new Rewriter(1).replaced(pair.paragraph, 0.3);
            Pair doubled = new Pair(pair.paragraph, page, pair.paragraph, pair.rewritten);
            check.accept(doubled, reuse(doubled));
        });
    }

    private static Reuse reuse(Pair pair) {
        return Reuse.between(Text.of(pair.left), Text.of(pair.right), PassageOptions.DEFAULT);
    }

    private static Span place(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static boolean overlap(Span one, Span other) {
        return common(one, other) > 0;
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
