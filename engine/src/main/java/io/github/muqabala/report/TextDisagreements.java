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
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

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
        StringJoiner reasons = new StringJoiner("; ", AlignmentLabel.RESTS_ON.in(UiLanguage.ENGLISH) + ": ", "");
        for (Reason reason : link.reasons()) {
            reasons.add(WORDING.reason(reason.kind()));
        }
        text.sentence(reasons.toString(), AlignmentText.INDENT);
        text.blank();
    }

    private void writeFrames(Group left, Group right) throws IOException {
        Frame one = left.frame();
        Frame other = right.frame();
        if (one != null && other != null) {
            text.sentence(
                    AlignmentText.said(one) + " | " + AlignmentText.said(other) + ": "
                            + DisplayText.isolated(WORDING.topic(one.topic())),
                    AlignmentText.INDENT);
        }
    }

    private static String behind(Group group) {
        String articles = WORDING.inArticles(AlignmentWording.numbers(group.articles()));
        return group.singleOrigin()
                ? articles + " (" + AlignmentLabel.ONE_ORIGIN.in(UiLanguage.ENGLISH) + ")"
                : articles;
    }
}
