package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Verdict;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.report.wording.ClueText;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.Part;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comparison as a document for a tracker, a wiki or a message. */
final class MarkdownComparisonReport implements ComparisonReport {
    private final UiLanguage language;
    private final Wording wording;
    private final @Nullable Alignment alignment;

    MarkdownComparisonReport(UiLanguage language, @Nullable Alignment alignment) {
        this.language = language;
        this.alignment = alignment;
        wording = Wording.in(language);
    }

    @Override
    public ComparisonReport withAlignment(Alignment aligned) {
        return new MarkdownComparisonReport(language, aligned);
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        Verdict verdict = comparison.verdict();
        out.write("# " + wording.relation(verdict.relation()) + "\n\n");
        if (wording.asksForDirection(verdict)) {
            out.write(wording.direction(verdict.direction()) + "\n\n");
        }
        writeFigures(comparison, out);
        out.write("## " + say(Label.REASONS) + "\n\n");
        for (Reason reason : verdict.reasons()) {
            out.write("- " + wording.reason(reason) + "\n");
        }
        writeClues(comparison, out);
        writePassages(comparison, out);
        if (alignment != null) {
            new MarkdownAlignmentReport(language).writeBelow(alignment, out);
        }
        out.flush();
    }

    private void writeFigures(Comparison comparison, Writer out) throws IOException {
        Article left = comparison.left().article();
        Article right = comparison.right().article();
        writeRow(out, "", wording.side(Side.LEFT), wording.side(Side.RIGHT));
        out.write("|---|---|---|\n");
        writeRow(out, say(Label.TITLE), MarkdownText.of(Headline.of(left)), MarkdownText.of(Headline.of(right)));
        writeKnown(out, Label.OUTLET, left.metadata().outlet(), right.metadata().outlet());
        writeKnown(out, Label.DATE, left.metadata().date(), right.metadata().date());
        writeKnown(out, Label.ADDRESS, left.metadata().url(), right.metadata().url());
        writeRow(
                out,
                say(Label.FILE),
                MarkdownText.of(Headline.shortened(left.source())),
                MarkdownText.of(Headline.shortened(right.source())));
        writeRow(
                out,
                say(Label.COPIED_SHARE),
                wording.percent(comparison.left().composition().copiedShare()),
                wording.percent(comparison.right().composition().copiedShare()));
        for (Part part : Part.values()) {
            writeRow(
                    out,
                    wording.part(part),
                    Integer.toString(part.words(comparison.left().composition())),
                    Integer.toString(part.words(comparison.right().composition())));
        }
        out.write("\n");
    }

    private void writeKnown(Writer out, Label label, @Nullable String left, @Nullable String right) throws IOException {
        if (left != null || right != null) {
            writeRow(out, say(label), known(left), known(right));
        }
    }

    private String known(@Nullable String text) {
        return text == null ? say(Label.UNKNOWN) : MarkdownText.of(Headline.shortened(text));
    }

    private static void writeRow(Writer out, String name, String left, String right) throws IOException {
        out.write("| " + name + " | " + left + " | " + right + " |\n");
    }

    private void writeClues(Comparison comparison, Writer out) throws IOException {
        List<ClueText> clues = ClueText.of(comparison, wording);
        if (clues.isEmpty()) {
            out.write("\n");
            return;
        }
        out.write("\n## " + say(Label.EVIDENCE) + "\n\n");
        for (ClueText clue : clues) {
            String source = clue.source().isEmpty() ? "" : " " + MarkdownText.of(clue.source());
            out.write("- " + clue.says() + source + " (" + clue.pointer() + ")\n");
            if (!clue.words().isEmpty()) {
                MarkdownFlow flow = new MarkdownFlow();
                flow.add(clue.before(), Mark.NONE);
                flow.add(clue.words(), Mark.HEADING);
                flow.add(clue.after(), Mark.NONE);
                out.write("  > " + flow + "\n");
            }
        }
        out.write("\n");
    }

    private void writePassages(Comparison comparison, Writer out) throws IOException {
        List<Passage> passages = comparison.passages();
        if (passages.isEmpty()) {
            out.write(say(Label.NO_PASSAGES) + "\n");
            return;
        }
        out.write("## " + say(Label.PASSAGES) + "\n");
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            out.write("\n### " + say(Label.PASSAGE) + " " + (i + 1) + ": " + wording.describe(passage) + "\n\n");
            out.write(wording.side(Side.LEFT) + " "
                    + offsets(passage.left().start(), passage.left().end()) + " · "
                    + wording.side(Side.RIGHT) + " "
                    + offsets(passage.right().start(), passage.right().end()));
            String edits = wording.edits(passage);
            out.write((edits.isEmpty() ? "" : " · " + edits) + "\n\n");
            MarkdownFlow flow = new MarkdownFlow();
            PassageText.write(comparison, passage, wording, flow);
            out.write("> " + flow + "\n");
        }
    }

    private static String offsets(int start, int end) {
        return start + "–" + end;
    }

    private String say(Label label) {
        return label.in(language);
    }
}
