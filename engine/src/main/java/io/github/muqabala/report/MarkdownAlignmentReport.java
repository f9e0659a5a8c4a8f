package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Disagreement;
import io.github.muqabala.alignment.Frame;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Article;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.report.wording.AgreementVerdicts;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.DifferingWords;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An alignment as a document for a tracker, a wiki or a message. */
record MarkdownAlignmentReport(UiLanguage language) implements AlignmentReport {
    private static final int MOST = 100;
    private static final int MOST_QUOTES = 4;

    @Override
    public void write(Alignment alignment, Writer out) throws IOException {
        int articles = alignment.articles().size();
        out.write("# " + wording().corroboration(articles, alignment.origins().size())
                + wording().comma()
                + wording().differences(alignment.disagreements().size()) + "\n\n");
        writeArticles(alignment, out);
        writeStatements(alignment, out);
        out.flush();
    }

    /** Writes what a pair of articles says below the comparison of the two. */
    void writeBelow(Alignment alignment, Writer out) throws IOException {
        out.write("\n" + say(AlignmentLabel.OF_A_PAIR) + "\n\n");
        writeStatements(alignment, out);
    }

    private void writeStatements(Alignment alignment, Writer out) throws IOException {
        out.write("## " + say(AlignmentLabel.MATRIX) + "\n\n");
        new MarkdownMatrix(alignment.matrix(), wording()).write(out);
        writeDisagreements(alignment, out);
        writeAgreements(alignment, out);
        writeAlone(alignment, out);
    }

    private void writeArticles(Alignment alignment, Writer out) throws IOException {
        int number = 0;
        for (var aligned : alignment.articles()) {
            Article article = aligned.article();
            number++;
            StringJoiner known = new StringJoiner(" · ");
            known.add(MarkdownText.of(Headline.of(article)));
            addKnown(known, article.metadata().outlet());
            addKnown(known, article.metadata().date());
            addKnown(known, article.source());
            out.write(number + ". " + known + "\n");
        }
        out.write("\n");
        boolean any = false;
        for (Origin origin : alignment.origins()) {
            if (origin.basis() != Origin.Basis.ALONE) {
                String agency = origin.agency() == null ? "" : ": " + MarkdownText.of(origin.agency());
                out.write("- " + wording().origin(origin.basis(), AlignmentWording.numbers(origin.articles())) + agency
                        + "\n");
                any = true;
            }
        }
        out.write(any ? "\n" : "");
    }

    private static void addKnown(StringJoiner known, @Nullable String text) {
        if (text != null) {
            known.add(MarkdownText.of(Headline.shortened(text)));
        }
    }

    private void writeDisagreements(Alignment alignment, Writer out) throws IOException {
        out.write("## " + say(AlignmentLabel.DISAGREEMENTS) + "\n\n");
        List<Disagreement> all = alignment.disagreements();
        if (all.isEmpty()) {
            out.write(say(AlignmentLabel.NO_DISAGREEMENTS) + "\n\n");
        }
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            Link link = all.get(i).witness();
            DifferingWords differing = DifferingWords.of(link);
            out.write("### " + (i + 1) + ". " + wording().verdict(link.verdict()) + "\n\n");
            writeSide(alignment, all.get(i).left(), Quote.of(alignment, link.left(), differing.left()), out);
            writeSide(alignment, all.get(i).right(), Quote.of(alignment, link.right(), differing.right()), out);
            StringJoiner reasons = new StringJoiner(" · ", say(AlignmentLabel.RESTS_ON) + ": ", "\n\n");
            link.reasons().forEach(reason -> reasons.add(wording().reason(reason.kind())));
            out.write(reasons.toString());
        }
        writeMore(all.size() - MOST, out);
    }

    private void writeSide(Alignment alignment, Group group, Quote quote, Writer out) throws IOException {
        String said = said(group.frame());
        out.write((said.isEmpty() ? "" : "**" + said + "** · ") + behind(group) + "\n\n");
        writeQuote(alignment, quote, out);
    }

    private String behind(Group group) {
        return wording().inArticles(AlignmentWording.numbers(group.articles()))
                + (group.singleOrigin() ? " (" + say(AlignmentLabel.ONE_ORIGIN) + ")" : "");
    }

    private String said(@Nullable Frame frame) {
        return frame == null
                ? ""
                : MarkdownText.of(ClaimWording.in(language).name(frame.actor()))
                        + wording().holds() + ClaimWording.in(language).stance(frame.stance()) + ": "
                        + MarkdownText.of(wording().topic(frame.topic()));
    }

    private void writeAgreements(Alignment alignment, Writer out) throws IOException {
        out.write("## " + say(AlignmentLabel.AGREEMENTS) + "\n\n");
        List<Group> shared = alignment.groups().stream()
                .filter(group -> group.articles().size() > 1)
                .toList();
        if (shared.isEmpty()) {
            out.write(say(AlignmentLabel.NO_AGREEMENTS) + "\n\n");
        }
        AgreementVerdicts verdicts = AgreementVerdicts.of(alignment);
        for (Group group : shared.subList(0, Math.min(MOST, shared.size()))) {
            String said = said(group.frame());
            out.write("### " + said + (said.isEmpty() ? "" : " · ")
                    + wording().corroboration(group.articles().size(), group.origins())
                    + (group.singleOrigin() ? " (" + say(AlignmentLabel.ONE_ORIGIN) + ")" : "") + "\n\n");
            StringJoiner ways = new StringJoiner(" · ", "", "\n\n").setEmptyValue("");
            verdicts.within(group).forEach(verdict -> ways.add(wording().verdict(verdict)));
            out.write(ways.toString());
            Map<Statement, List<Span>> words = verdicts.words(group);
            int quotes = Math.min(MOST_QUOTES, group.statements().size());
            for (Statement statement : group.statements().subList(0, quotes)) {
                writeQuote(alignment, Quote.of(alignment, statement, words.getOrDefault(statement, List.of())), out);
            }
            writeMore(group.statements().size() - quotes, out);
        }
        writeMore(shared.size() - MOST, out);
    }

    private void writeAlone(Alignment alignment, Writer out) throws IOException {
        out.write("## " + say(AlignmentLabel.ONLY_HERE) + "\n\n");
        int number = 0;
        for (List<Statement> alone : alignment.onlyHere()) {
            number++;
            out.write(number + ". " + wording().statements(alone.size()) + "\n");
        }
    }

    private void writeQuote(Alignment alignment, Quote quote, Writer out) throws IOException {
        String text = alignment
                .articles()
                .get(quote.statement().article())
                .article()
                .text()
                .original();
        List<Attribution> attributions = quote.statement().claim().attributions();
        Span source = attributions.isEmpty() ? null : attributions.get(0).source();
        String who = source == null
                ? ClaimLabel.ARTICLE_ITSELF.in(language)
                : MarkdownText.of(Headline.shortened(source.in(text)));
        MarkdownFlow flow = new MarkdownFlow();
        for (Quote.Piece piece : quote.pieces()) {
            flow.add(piece.text(), piece.marked() ? Mark.HEADING : Mark.NONE);
        }
        out.write("> \\[" + (quote.statement().article() + 1) + "\\] " + who + " ("
                + quote.span().start() + "–" + quote.span().end() + "): " + (quote.isCutBefore() ? "… " : "") + flow
                + (quote.isCutAfter() ? " …" : "") + "\n\n");
    }

    private void writeMore(int count, Writer out) throws IOException {
        if (count > 0) {
            out.write(wording().more(count) + "\n\n");
        }
    }

    private AlignmentWording wording() {
        return AlignmentWording.in(language);
    }

    private String say(AlignmentLabel label) {
        return label.in(language);
    }
}
