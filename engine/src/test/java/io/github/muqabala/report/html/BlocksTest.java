package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void linesAreBlocksAndBlankOnesAreNot() {
        assertThat(draw("one\r\n\n  two three \n", List.of())).containsExactly("one", "two three ");
    }

    @Test
    void marksCutTheTextWhereTheyBeginAndEnd() {
        assertThat(draw("one two three", List.of(passage(1, 0, 7), passage(2, 4, 13))))
                .containsExactly("[1:one ][1 2:two][2: three]");
    }

    @Test
    void aMarkGoesOnOverTheEndOfALine() {
        assertThat(draw("one\ntwo three", List.of(passage(1, 1, 7)))).containsExactly("o[1:ne]", "[1:two] three");
    }

    @Test
    void aMarkThatBeginsBetweenLinesBeginsWithTheNext() {
        List<Block> blocks = blocks("one\n\ntwo", List.of(passage(1, 4, 8)));
        assertThat(blocks.get(1).segments().get(0).passagesBegun()).hasSize(1);
    }

    @Test
    void aLongLineIsShownInPiecesWithoutLoss() {
        String line = "word ".repeat(5000) + "x".repeat(9001);
        List<String> pieces = draw(line, List.of());
        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(pieces).allMatch(piece -> piece.length() <= 4000);
        assertThat(String.join("", pieces)).isEqualTo(line);
    }

    @Test
    void mostLettersDecideTheDirectionWhereTheFirstIsOfAForeignName() {
        assertThat(blocks("CNN \u0642\u0627\u0644\u062A \u0625\u0646\u0647", List.of())
                        .get(0)
                        .direction())
                .isEqualTo("rtl");
        assertThat(blocks("\u0642\u0627\u0644\u062A CNN", List.of()).get(0).direction())
                .isEqualTo("auto");
        assertThat(blocks("12.5", List.of()).get(0).direction()).isNull();
    }

    private static Mark passage(int number, int start, int end) {
        return new Mark(new Span(start, end), Mark.Kind.VERBATIM, number, "");
    }

    private static List<Block> blocks(String text, List<Mark> marks) {
        List<Block> blocks = new ArrayList<>();
        new Blocks(text, marks).forEach(blocks::add);
        return blocks;
    }

    /** The blocks with marked segments in brackets, after the numbers of their passages. */
    private static List<String> draw(String text, List<Mark> marks) {
        return blocks(text, marks).stream()
                .map(block -> {
                    StringBuilder drawn = new StringBuilder();
                    for (Segment segment : block.segments()) {
                        drawn.append(
                                segment.isPlain()
                                        ? segment.text()
                                        : "[" + segment.passages() + ":" + segment.text() + "]");
                    }
                    return drawn.toString();
                })
                .toList();
    }
}
