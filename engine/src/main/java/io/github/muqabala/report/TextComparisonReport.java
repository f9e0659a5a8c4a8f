package io.github.muqabala.report;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The comparison in a terminal: the pair, the figures, the passages with their edits, the repeats. */
final class TextComparisonReport implements ComparisonReport {
    private static final String INDENT = "     ";
    private static final int BAR = 20;

    private final TextStyle style;

    TextComparisonReport(TextStyle style) {
        this.style = style;
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        writeArticle("Left ", comparison.left().article(), out);
        writeArticle("Right", comparison.right().article(), out);
        writeSimilarity(comparison.similarity(), out);
        writePassages(comparison, out);
        writeRepeats("left", comparison.left().text(), comparison.left().repeats(), out);
        writeRepeats("right", comparison.right().text(), comparison.right().repeats(), out);
        out.flush();
    }

    private void writeArticle(String side, Article article, Writer out) throws IOException {
        TextFlow title = new TextFlow();
        title.add(article.title(), Mark.NONE);
        out.write(heading(side) + "  " + DisplayText.isolated(article.source()) + "\n");
        out.write("       " + title.firstLine(style.width() - 7) + "\n");
        int words = article.text().tokens().size();
        out.write("       " + words(words) + ", " + name(article.language()) + "\n\n");
    }

    private void writeSimilarity(Similarity similarity, Writer out) throws IOException {
        out.write(heading("Similarity") + "\n");
        writeShare("Alike (Jaccard)", similarity.jaccard(), out);
        writeShare("Left found in right", similarity.containmentLeft(), out);
        writeShare("Right found in left", similarity.containmentRight(), out);
        writeShare("Left in shared passages", similarity.sharedLeft(), out);
        writeShare("Right in shared passages", similarity.sharedRight(), out);
        out.write("\n");
    }

    private void writeShare(String label, double share, Writer out) throws IOException {
        int filled = (int) Math.round(share * BAR);
        String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
        boolean fits = style.width() >= 40 + BAR;
        out.write("  " + label + " ".repeat(26 - label.length()) + percent(share) + (fits ? "  " + bar : "") + "\n");
    }

    private void writePassages(Comparison comparison, Writer out) throws IOException {
        List<Passage> passages = comparison.passages();
        if (passages.isEmpty()) {
            out.write(heading("Shared passages") + ": none of "
                    + words(comparison.options().passages().minimumRun()) + " or more\n\n");
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
            String kind = passage.kind().name().toLowerCase(Locale.ROOT);
            out.write(heading(number(i + 1) + kind + ", " + words(passage.words())) + "\n");
            if (!passage.edits().isEmpty()) {
                out.write(INDENT + edits(passage) + "\n");
            }
            out.write(INDENT + "left " + offsets(passage.left()) + "   right " + offsets(passage.right()) + "\n");
            writeFlow(PassageText.of(comparison, passage), out);
        }
    }

    private static String edits(Passage passage) {
        List<String> counts = new ArrayList<>();
        for (Edit.Kind kind : Edit.Kind.values()) {
            long count =
                    passage.edits().stream().filter(edit -> edit.kind() == kind).count();
            if (count > 0) {
                counts.add(count + " " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", counts);
    }

    private void writeRepeats(String side, Text text, List<Repeat> repeats, Writer out) throws IOException {
        if (repeats.isEmpty()) {
            return;
        }
        out.write(heading("Said twice in " + side) + ": " + repeats.size() + "\n\n");
        for (int i = 0; i < repeats.size(); i++) {
            Repeat repeat = repeats.get(i);
            out.write(heading(number(i + 1) + words(repeat.words())) + "\n");
            out.write(INDENT + "first " + offsets(repeat.first()) + "   again " + offsets(repeat.second()) + "\n");
            writeFlow(PassageText.of(text, repeat.first()), out);
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

    /** A share with one decimal, in nine columns. */
    private static String percent(double share) {
        long permille = Math.round(share * 1000);
        String number = permille / 10 + "." + permille % 10;
        return " ".repeat(7 - number.length()) + number + " %";
    }

    /** A running number in front of a heading, as wide as {@link #INDENT}. */
    private static String number(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits + "  ";
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : count + " words";
    }

    private static String offsets(Span span) {
        return span.start() + "–" + span.end();
    }

    private static String name(Language language) {
        return switch (language) {
            case ARABIC -> "Arabic";
            case ENGLISH -> "English";
            case OTHER_ARABIC_SCRIPT -> "another language in Arabic script";
            case OTHER -> "another language";
        };
    }
}
