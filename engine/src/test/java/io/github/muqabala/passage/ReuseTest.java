package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two texts share, as whoever asks for it sees it. */
class ReuseTest {
    private static final String NORTH = Fixtures.article("ar-unrelated");
    private static final String SOUTH = Fixtures.article("ar-egypt");
    private static final String BODY = Fixtures.article("en-wire-a");

    @Test
    void aSentenceInOtherWordsIsFoundWithItsBounds() {
        String original =
                "Officials in the harbour said that the storm had damaged two cranes and flooded the fish market,"
                        + " and that repairs would take about a month.";
        String rewritten = "According to officials, two of the harbour's cranes were damaged in the storm, which also"
                + " flooded the fish market; repairing it all would need roughly a month.";
        String left = NORTH + "\n\n" + original + "\n\n" + SOUTH;
        String right = SOUTH.replace('ا', 'x') + "\n\n" + rewritten + "\n\n" + NORTH.replace('ا', 'z');
        Passage passage = only(left, right);
        assertThat(passage.kind()).isEqualTo(Passage.Kind.REWRITTEN);
        assertThat(original)
                .contains(passage.left().in(left))
                .hasSizeLessThan(passage.left().length() + 40);
        assertThat(passage.right().in(right)).contains("cranes were damaged", "fish market");
    }

    @Test
    void shuffledWordsAreFound() {
        String beginning = BODY.substring(0, BODY.indexOf(' ', 1_000));
        String shuffled = new Rewriter(1).shuffled(beginning);
        String left = NORTH + "\n\n" + BODY;
        Passage passage = only(left, SOUTH.replace('ا', 'x') + "\n\n" + shuffled);
        assertThat(passage.kind()).isEqualTo(Passage.Kind.REWRITTEN);
        assertThat(passage.left().length()).isBetween(beginning.length() * 9 / 10, beginning.length() * 11 / 10);
    }

    @Test
    void noPassageFusesTheEditedCopiesOfABodyThatAPageHasTwice() {
        for (int seed = 0; seed < 10; seed++) {
            Rewriter rewriter = new Rewriter(seed);
            String first = rewriter.replaced(BODY, 0.2);
            String page = first + "\n\n" + rewriter.replaced(BODY, 0.2);
            List<Span> asRight =
                    passages(BODY, page).stream().map(Passage::right).toList();
            List<Span> asLeft = passages(page, BODY).stream().map(Passage::left).toList();
            for (List<Span> spans : List.of(asRight, asLeft)) {
                // Where the copies meet, some of the new words may be counted to either.
                assertThat(spans).as("seed %d", seed).noneMatch(span -> reachesInto(span, first.length(), 150));
                assertThat(covered(spans)).as("seed %d", seed).isGreaterThan(page.length() * 3 / 4);
            }
        }
    }

    @Test
    void aBodyThatAPageHasThreeTimesIsThreePassages() {
        Rewriter rewriter = new Rewriter(3);
        String body = rewriter.prose(12);
        String page = String.join(
                "\n\n", rewriter.shuffled(body), rewriter.prose(3), rewriter.shuffled(body), rewriter.shuffled(body));
        assertThat(passages(body, page))
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage.left().length()).isGreaterThan(body.length() * 3 / 4));
        assertThat(passages(page, body))
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage.right().length()).isGreaterThan(body.length() * 3 / 4));
    }

    @Test
    void aParagraphThatStandsElsewhereIsMovedAndTheOthersAreNot() {
        String[] paragraphs = BODY.split("\n\n", -1);
        String moved = paragraphs[paragraphs.length - 1];
        List<String> order = new ArrayList<>(List.of(moved));
        order.addAll(List.of(paragraphs).subList(0, paragraphs.length - 1));
        String right = String.join("\n\n", order);
        List<Passage> passages = passages(BODY, right);
        assertThat(passages).hasSize(2);
        assertThat(passages)
                .filteredOn(Passage::moved)
                .singleElement()
                .satisfies(passage -> assertThat(passage.right().in(right)).isEqualTo(moved.strip()));
    }

    @Test
    void independentReportsOfOneEventShareNothingRewritten() {
        assertThat(passages(Fixtures.article("ar-wire-a"), Fixtures.article("ar-rewrite")))
                .isEmpty();
        assertThat(passages(BODY, Fixtures.article("en-wire-b")))
                .singleElement()
                .satisfies(passage -> assertThat(passage.kind()).isEqualTo(Passage.Kind.VERBATIM));
    }

    @Test
    void textsWithoutWordsShareNothing() {
        assertThat(passages("", BODY)).isEmpty();
        assertThat(passages("…!", "…!")).isEmpty();
        assertThat(passages("one", "one")).isEmpty();
    }

    @Test
    void otherScriptsAreNoError() {
        String text = "港口周二重新开放。 Порт снова открыт. 🙂 ";
        assertThat(passages(text.repeat(30), text.repeat(20))).isNotEmpty();
    }

    private static boolean reachesInto(Span span, int middle, int characters) {
        return span.start() < middle - characters && span.end() > middle + characters;
    }

    private static int covered(List<Span> spans) {
        BitSet covered = new BitSet();
        spans.forEach(span -> covered.set(span.start(), span.end()));
        return covered.cardinality();
    }

    private static Passage only(String left, String right) {
        List<Passage> passages = passages(left, right);
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }

    private static List<Passage> passages(String left, String right) {
        return Reuse.between(Text.of(left), Text.of(right), PassageOptions.DEFAULT)
                .passages();
    }
}
