package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFlowTest {

    @Test
    void breaksBetweenWordsOnly() {
        assertThat(lines(flow("one two three four"), 9, false)).containsExactly("⟨one two⟩", "⟨three⟩", "⟨four⟩");
    }

    @Test
    void aWordWiderThanTheLineHasALineOfItsOwn() {
        assertThat(lines(flow("a incomprehensible b"), 5, false)).containsExactly("⟨a⟩", "⟨incomprehensible⟩", "⟨b⟩");
    }

    @Test
    void marksTakeNoColumnAndWideLettersTwo() {
        assertThat(lines(flow("مُحَمَّدٌ مصر"), 8, false)).hasSize(1);
        assertThat(lines(flow("中文 中文"), 8, false)).hasSize(2);
        assertThat(lines(flow("中文 中文"), 9, false)).hasSize(1);
    }

    @Test
    void aPieceClingsToTheOneBeforeItUnlessABlankIsBetween() {
        TextFlow flow = flow("ليبيا");
        flow.add("،", Mark.DELETED);
        flow.add(" ثم ", Mark.NONE);
        flow.add("و", Mark.INSERTED);
        flow.add("أكد", Mark.NONE);
        assertThat(lines(flow, 80, false)).containsExactly(" ".repeat(58) + "‹ليبيا[-،-] ثم {+و+}أكد⟩");
    }

    @Test
    void aMarkedPieceIsBracketedOnceAcrossItsWords() {
        TextFlow flow = new TextFlow();
        flow.add("one two three", Mark.INSERTED);
        assertThat(lines(flow, 8, false)).containsExactly("⟨{+one⟩", "⟨two⟩", "⟨three+}⟩");
    }

    @Test
    void coloursRepeatWhatTheBracketsSay() {
        TextFlow flow = new TextFlow();
        flow.add("old", Mark.DELETED);
        assertThat(lines(flow, 20, true)).containsExactly("⟨\u001B[31;9m[-old-]\u001B[0m⟩");
    }

    private static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        flow.add(text, Mark.NONE);
        return flow;
    }

    @Test
    void rightToLeftLinesEndAtTheRightEdge() {
        assertThat(lines(flow("دول الجوار في تونس"), 12, false)).containsExactly("  ‹دول الجوار⟩", "     ‹في تونس⟩");
    }

    @Test
    void everyLineHasTheDirectionOfTheParagraph() {
        assertThat(lines(flow("قالت Reuters إن"), 8, false)).containsExactly("    ‹قالت⟩", " ‹Reuters⟩", "      ‹إن⟩");
        assertThat(lines(flow("12 said مصر"), 8, false)).containsExactly("⟨12 said⟩", "⟨مصر⟩");
    }

    @Test
    void theFirstLineOfALongParagraphEndsInAnEllipsisInsideItsIsolate() {
        assertThat(flow("one two three").firstLine(9)).isEqualTo("\u2066one two …\u2069");
        assertThat(flow("one two").firstLine(9)).isEqualTo("\u2066one two\u2069");
    }

    /** The lines, with brackets for the isolates around them. */
    private static List<String> lines(TextFlow flow, int width, boolean colors) {
        return flow.lines(width, colors).stream()
                .map(line -> line.replace('\u2066', '⟨').replace('\u2067', '‹').replace('\u2069', '⟩'))
                .toList();
    }
}
