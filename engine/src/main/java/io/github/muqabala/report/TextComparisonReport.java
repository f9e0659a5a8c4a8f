package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.comparison.Verdict;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.report.wording.CluePlace;
import io.github.muqabala.report.wording.ClueText;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.Part;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comparison in a terminal: the verdict, the pair, the figures, the passages with their edits, the repeats. */
final class TextComparisonReport implements ComparisonReport {
    private static final String INDENT = "     ";
    private static final int BAR = 20;

    private final TextStyle style;
    private final @Nullable Alignment alignment;
    private final Wording wording = Wording.in(UiLanguage.ENGLISH);

    TextComparisonReport(TextStyle style, @Nullable Alignment alignment) {
        this.style = style;
        this.alignment = alignment;
    }

    @Override
    public ComparisonReport withAlignment(Alignment aligned) {
        return new TextComparisonReport(style, aligned);
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        writeVerdict(comparison, out);
        writeArticle("Left ", comparison.left().article(), out);
        writeArticle("Right", comparison.right().article(), out);
        writeComposition(comparison.left().composition(), comparison.right().composition(), out);
        writeSimilarity(comparison.similarity(), out);
        writePassages(comparison, out);
        writeRepeats("left", comparison.left().text(), comparison.left().repeats(), out);
        writeRepeats("right", comparison.right().text(), comparison.right().repeats(), out);
        if (alignment != null) {
            new TextAlignmentReport(style).writeBelow(alignment, out);
        }
        out.flush();
    }

    private void writeVerdict(Comparison comparison, Writer out) throws IOException {
        Verdict verdict = comparison.verdict();
        for (String line : TextFlow.sentence(wording.relation(verdict.relation()), style.width())) {
            out.write(heading(line) + "\n");
        }
        if (wording.asksForDirection(verdict)) {
            writeSentence(wording.direction(verdict.direction()), "", out);
        }
        for (Reason reason : verdict.reasons()) {
            writeSentence(wording.reason(reason), "  ", out);
        }
        out.write("\n");
        for (ClueText clue : ClueText.of(comparison, wording)) {
            writeClue(clue, out);
        }
    }

    private void writeClue(ClueText clue, Writer out) throws IOException {
        String source = clue.source().isEmpty() ? "" : " " + DisplayText.isolated(clue.source());
        CluePlace place = clue.place();
        String where = place == null ? "" : ", at " + offsets(place.span());
        writeSentence(clue.says() + source + where + ": " + clue.pointer(), "  ", out);
        TextFlow flow = new TextFlow();
        flow.add(clue.before(), Mark.NONE);
        flow.add(clue.words(), Mark.HEADING);
        flow.add(clue.after(), Mark.NONE);
        writeFlow(flow, out);
    }

    private void writeSentence(String sentence, String indent, Writer out) throws IOException {
        for (String line : TextFlow.sentence(sentence, style.width() - indent.length())) {
            out.write(indent + line + "\n");
        }
    }

    private void writeComposition(Composition left, Composition right, Writer out) throws IOException {
        out.write(heading("Words") + " ".repeat(24) + "left   right\n");
        for (Part part : Part.values()) {
            writeRow(wording.part(part), Integer.toString(part.words(left)), Integer.toString(part.words(right)), out);
        }
        writeRow(
                Label.COPIED_SHARE.in(wording.language()),
                wording.percent(left.copiedShare()),
                wording.percent(right.copiedShare()),
                out);
        out.write("\n");
    }

    private static void writeRow(String name, String left, String right, Writer out) throws IOException {
        out.write("  " + name + " ".repeat(31 - name.length() - left.length()) + left + " ".repeat(8 - right.length())
                + right + "\n");
    }

    private void writeArticle(String side, Article article, Writer out) throws IOException {
        TextFlow title = new TextFlow();
        title.add(Headline.of(article), Mark.NONE);
        out.write(heading(side) + "  " + DisplayText.isolated(article.source()) + "\n");
        out.write("       " + title.firstLine(style.width() - 7) + "\n");
        int words = article.text().tokens().size();
        out.write("       " + wording.words(words) + ", " + wording.language(article.language()) + "\n\n");
    }

    private void writeSimilarity(Similarity similarity, Writer out) throws IOException {
        out.write(heading("Similarity") + "\n");
        writeShare("Alike (Jaccard)", similarity.jaccard(), out);
        writeShare("Left found in right", similarity.containmentLeft(), out);
        writeShare("Right found in left", similarity.containmentRight(), out);
        writeShare("Left word for word", similarity.sharedLeft(), out);
        writeShare("Right word for word", similarity.sharedRight(), out);
        out.write("\n");
    }

    private void writeShare(String label, double share, Writer out) throws IOException {
        String percent = wording.percent(share);
        int filled = (int) Math.round(share * BAR);
        String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
        boolean fits = style.width() >= 40 + BAR;
        out.write("  " + label + " ".repeat(34 - label.length() - percent.length()) + percent + (fits ? "  " + bar : "")
                + "\n");
    }

    private void writePassages(Comparison comparison, Writer out) throws IOException {
        List<Passage> passages = comparison.passages();
        if (passages.isEmpty()) {
            out.write(heading("Shared passages") + ": none of "
                    + wording.words(comparison.options().passages().minimumRun()) + " or more\n\n");
            return;
        }
        out.write(heading("Shared passages") + ": " + passages.size() + "\n");
        if (passages.stream().anyMatch(PassageText::isMarked)) {
            String left = Mark.DELETED.paint("[-left only-]", style.color());
            String right = Mark.INSERTED.paint("{+right only+}", style.color());
            out.write("  " + left + " " + right + "\n");
        }
        out.write("\n");
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            out.write(heading(number(i + 1) + wording.describe(passage)) + "\n");
            if (!passage.edits().isEmpty()) {
                out.write(INDENT + wording.edits(passage) + "\n");
            }
            out.write(INDENT + "left " + offsets(passage.left()) + "   right " + offsets(passage.right()) + "\n");
            TextFlow flow = new TextFlow();
            PassageText.write(comparison, passage, wording, flow);
            writeFlow(flow, out);
        }
    }

    private void writeRepeats(String side, Text text, List<Repeat> repeats, Writer out) throws IOException {
        if (repeats.isEmpty()) {
            return;
        }
        out.write(heading("Said twice in " + side) + ": " + repeats.size() + "\n\n");
        for (int i = 0; i < repeats.size(); i++) {
            Repeat repeat = repeats.get(i);
            out.write(heading(number(i + 1) + wording.words(repeat.words())) + "\n");
            out.write(INDENT + "first " + offsets(repeat.first()) + "   again " + offsets(repeat.second()) + "\n");
            TextFlow flow = new TextFlow();
            PassageText.write(text, repeat.first(), wording, flow);
            writeFlow(flow, out);
        }
    }

    private void writeFlow(TextFlow flow, Writer out) throws IOException {
        for (String line : flow.lines(style.width() - INDENT.length(), style.color())) {
            out.write(INDENT + line + "\n");
        }
        out.write("\n");
    }

    private String heading(String text) {
        return Mark.HEADING.paint(text, style.color());
    }

    /** A running number in front of a heading, as wide as {@link #INDENT}. */
    private static String number(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits + "  ";
    }

    private static String offsets(Span span) {
        return span.start() + "–" + span.end();
    }
}
