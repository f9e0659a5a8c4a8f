package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.report.wording.ClueText;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.ScanLabel;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the page of a comparison says, for its template. */
final class ComparisonPage {
    /** Of passages that are numbered, linked and drawn; nobody steps through more. */
    private static final int LIMIT = 1000;

    private final Comparison comparison;
    private final Wording wording;
    private final Longest<NumberedPassage> passages;
    private final @Nullable AlignmentPage alignment;
    private final Inline style;
    private final Inline script = Inline.resource("report.js");

    private final @Nullable String wayBack;

    ComparisonPage(Comparison comparison, @Nullable Alignment aligned, UiLanguage language, @Nullable String wayBack) {
        alignment = aligned == null ? null : new AlignmentPage(aligned, language);
        style = new Inline(Inline.resource("report.css").text()
                + (aligned == null ? "" : Inline.resource("alignment.css").text()));
        this.comparison = comparison;
        this.wayBack = wayBack;
        this.wording = Wording.in(language);
        List<Passage> all = comparison.passages();
        List<NumberedPassage> numbered = IntStream.range(0, all.size())
                .mapToObj(i -> new NumberedPassage(i + 1, all.get(i)))
                .toList();
        this.passages = Longest.of(numbered, passage -> passage.passage().words(), LIMIT);
    }

    Wording wording() {
        return wording;
    }

    String say(Label label) {
        return label.in(wording.language());
    }

    /** The address of what has led here; null if the page stands alone. */
    @Nullable
    String wayBack() {
        return wayBack;
    }

    String back() {
        return ScanLabel.BACK.in(wording.language());
    }

    String style() {
        return style.text();
    }

    String script() {
        return script.text();
    }

    /** Nothing is loaded, sent or run but the style and script of the page itself. */
    String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; base-uri 'none'; form-action 'none'";
    }

    String finding() {
        return wording.relation(comparison.verdict().relation());
    }

    boolean asksForDirection() {
        return wording.asksForDirection(comparison.verdict());
    }

    String direction() {
        return wording.direction(comparison.verdict().direction());
    }

    List<String> reasons() {
        return comparison.verdict().reasons().stream().map(wording::reason).toList();
    }

    List<ClueText> clues() {
        return ClueText.of(comparison, wording);
    }

    List<Pane> panes() {
        return List.of(pane(Side.LEFT), pane(Side.RIGHT));
    }

    private Pane pane(Side side) {
        return new Pane(
                comparison,
                side,
                passages.shown(),
                alignment == null ? List.of() : alignment.claims(side == Side.LEFT ? 0 : 1));
    }

    /** What the two say side by side; null if that is not wanted. */
    @Nullable
    AlignmentPage alignment() {
        return alignment;
    }

    Longest<NumberedPassage> passages() {
        return passages;
    }

    /** Whether there is more than the page marks. */
    boolean isCut() {
        return passages.isCut() || !Marks.areComplete(comparison);
    }

    /** What a screen reader says of a passage. */
    String name(NumberedPassage passage) {
        return say(Label.PASSAGE) + " " + passage.number() + ": " + wording.describe(passage.passage());
    }

    NumberedPassage passage(Mark mark) {
        return new NumberedPassage(mark.number(), comparison.passages().get(mark.number() - 1));
    }

    Strip strip() {
        return new Strip(
                comparison.left().text().original().length(),
                comparison.right().text().original().length());
    }
}
