package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Disagreement;
import io.github.muqabala.alignment.Frame;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.DifferingWords;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.report.wording.ReasonWords;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.util.List;

/** Where statements differ, in a terminal: of each side a quote with the differing words marked, and what tells it. */
record TextDisagreements(Alignment alignment, AlignmentText text) {
    private static final int MOST = 60;
    private static final AlignmentWording WORDING = AlignmentWording.in(UiLanguage.ENGLISH);

    void write() throws IOException {
        List<Disagreement> all = alignment.disagreements();
        text.heading(AlignmentLabel.DISAGREEMENTS.in(UiLanguage.ENGLISH) + ": " + all.size());
        text.blank();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            write(i + 1, all.get(i));
        }
        text.more(all.size() - MOST);
        if (all.size() > MOST) {
            text.blank();
        }
    }

    private void write(int number, Disagreement disagreement) throws IOException {
        Link link = disagreement.witness();
        text.numbered(number, WORDING.verdict(link.verdict()));
        writeFrames(disagreement.left(), disagreement.right());
        text.sentence(behind(disagreement.left()) + (" | " + behind(disagreement.right())), AlignmentText.INDENT);
        DifferingWords differing = DifferingWords.of(link);
        text.quote(Quote.of(alignment, link.left(), differing.left()), Mark.DELETED);
        text.quote(Quote.of(alignment, link.right(), differing.right()), Mark.INSERTED);
        TextFlow reasons = new TextFlow();
        String before = AlignmentLabel.RESTS_ON.in(UiLanguage.ENGLISH) + ": ";
        for (Reason reason : link.reasons()) {
            reasons.add(before + WORDING.reason(reason.kind()), Mark.NONE);
            addWords(ReasonWords.of(alignment, link, reason), reasons);
            before = "; ";
        }
        text.sentence(reasons, AlignmentText.INDENT, Mark.NONE);
        text.blank();
    }

    private static void addWords(ReasonWords words, TextFlow flow) {
        if (words.left().isBlank() && words.right().isBlank()) {
            return;
        }
        flow.add(" (", Mark.NONE);
        flow.addIsolated(words.left());
        flow.add(words.left().isBlank() || words.right().isBlank() ? "" : " | ", Mark.NONE);
        flow.addIsolated(words.right());
        flow.add(")", Mark.NONE);
    }

    private void writeFrames(Group left, Group right) throws IOException {
        Frame one = left.frame();
        Frame other = right.frame();
        if (one != null && other != null) {
            TextFlow flow = new TextFlow();
            AlignmentText.addSaid(one, flow);
            flow.add(" | ", Mark.NONE);
            AlignmentText.addSaid(other, flow);
            flow.add(": ", Mark.NONE);
            flow.addIsolated(WORDING.topic(one.topic()));
            text.sentence(flow, AlignmentText.INDENT, Mark.NONE);
        }
    }

    private static String behind(Group group) {
        String articles = WORDING.inArticles(AlignmentWording.numbers(group.articles()));
        return group.singleOrigin()
                ? articles + " (" + AlignmentLabel.ONE_ORIGIN.in(UiLanguage.ENGLISH) + ")"
                : articles;
    }
}
