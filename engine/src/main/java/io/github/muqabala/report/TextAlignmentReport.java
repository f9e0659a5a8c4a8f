package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.Article;
import io.github.muqabala.report.wording.AgreementVerdicts;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An alignment in a terminal: the articles and where they have it from, who stands where, differences, agreements, the rest. */
record TextAlignmentReport(TextStyle style) implements AlignmentReport {
    private static final int MOST_ARTICLES = 50;
    private static final int MOST_AGREEMENTS = 40;
    private static final int MOST_QUOTES = 3;
    private static final int MOST_ALONE = 3;
    private static final AlignmentWording WORDING = AlignmentWording.in(UiLanguage.ENGLISH);

    @Override
    public void write(Alignment alignment, Writer out) throws IOException {
        AlignmentText text = new AlignmentText(alignment, style, out);
        text.heading(finding(alignment));
        text.blank();
        writeArticles(alignment, text);
        writeOrigins(alignment, text);
        writeStatements(alignment, text);
        out.flush();
    }

    /** Writes what a pair of articles says below the comparison of the two. */
    void writeBelow(Alignment alignment, Writer out) throws IOException {
        AlignmentText text = new AlignmentText(alignment, style, out);
        text.heading(say(AlignmentLabel.ALIGNMENT));
        text.sentence(say(AlignmentLabel.OF_A_PAIR), "  ");
        text.blank();
        writeStatements(alignment, text);
    }

    private static void writeStatements(Alignment alignment, AlignmentText text) throws IOException {
        text.heading(say(AlignmentLabel.MATRIX));
        new TextMatrix(alignment.matrix(), text.style(), WORDING).write(text.out());
        new TextDisagreements(alignment, text).write();
        writeAgreements(alignment, text);
        writeAlone(alignment, text);
    }

    private static String finding(Alignment alignment) {
        int articles = alignment.articles().size();
        return WORDING.corroboration(articles, alignment.origins().size())
                + WORDING.comma()
                + WORDING.differences(alignment.disagreements().size());
    }

    private static void writeArticles(Alignment alignment, AlignmentText text) throws IOException {
        int shown = Math.min(MOST_ARTICLES, alignment.articles().size());
        for (int i = 0; i < shown; i++) {
            Article article = alignment.articles().get(i).article();
            text.numbered(i + 1, "", Headline.of(article));
            String outlet = article.metadata().outlet();
            String date = article.metadata().date();
            TextFlow known = new TextFlow();
            addKnown(outlet, known);
            addKnown(date, known);
            known.addIsolated(article.source());
            text.sentence(known, AlignmentText.INDENT, Mark.FAINT);
        }
        text.more(alignment.articles().size() - shown);
        text.blank();
    }

    private static void addKnown(@Nullable String value, TextFlow known) {
        if (value != null) {
            known.addIsolated(Headline.shortened(value));
            known.add(WORDING.comma(), Mark.NONE);
        }
    }

    private static void writeOrigins(Alignment alignment, AlignmentText text) throws IOException {
        boolean any = false;
        for (Origin origin : alignment.origins()) {
            if (origin.basis() != Origin.Basis.ALONE) {
                TextFlow flow = new TextFlow();
                flow.add(WORDING.origin(origin.basis(), AlignmentWording.numbers(origin.articles())), Mark.NONE);
                if (origin.agency() != null) {
                    flow.add(": ", Mark.NONE);
                    flow.addIsolated(origin.agency());
                }
                text.sentence(flow, "  ", Mark.NONE);
                any = true;
            }
        }
        if (any) {
            text.blank();
        }
    }

    private static void writeAgreements(Alignment alignment, AlignmentText text) throws IOException {
        List<Group> shared = alignment.groups().stream()
                .filter(group -> group.articles().size() > 1)
                .toList();
        text.heading(say(AlignmentLabel.AGREEMENTS) + ": " + shared.size());
        text.blank();
        AgreementVerdicts verdicts = AgreementVerdicts.of(alignment);
        int shown = Math.min(MOST_AGREEMENTS, shared.size());
        for (int i = 0; i < shown; i++) {
            Group group = shared.get(i);
            text.numbered(
                    i + 1,
                    WORDING.corroboration(group.articles().size(), group.origins())
                            + (group.singleOrigin() ? ": " + say(AlignmentLabel.ONE_ORIGIN) : ""));
            text.frame(group.frame());
            text.sentence(
                    verdicts.within(group).stream().map(WORDING::verdict).collect(Collectors.joining("; ")),
                    AlignmentText.INDENT);
            Map<Statement, List<Span>> words = verdicts.words(group);
            int quotes = Math.min(MOST_QUOTES, group.statements().size());
            for (Statement statement : group.statements().subList(0, quotes)) {
                text.quote(Quote.of(alignment, statement, words.getOrDefault(statement, List.of())), Mark.HEADING);
            }
            text.more(group.statements().size() - quotes);
            text.blank();
        }
        text.more(shared.size() - shown);
        if (shown < shared.size()) {
            text.blank();
        }
    }

    private static void writeAlone(Alignment alignment, AlignmentText text) throws IOException {
        text.heading(say(AlignmentLabel.ONLY_HERE));
        text.blank();
        List<List<Statement>> all = alignment.onlyHere();
        int shown = Math.min(MOST_ARTICLES, all.size());
        for (int article = 0; article < shown; article++) {
            List<Statement> alone = all.get(article);
            text.numbered(
                    article + 1,
                    WORDING.statements(alone.size()) + ": ",
                    Headline.of(alignment.articles().get(article).article()));
            for (Statement statement : alone.subList(0, Math.min(MOST_ALONE, alone.size()))) {
                text.briefly(Quote.of(alignment, statement, List.of()));
            }
            text.more(alone.size() - MOST_ALONE);
        }
        text.blank();
    }

    private static String say(AlignmentLabel label) {
        return label.in(UiLanguage.ENGLISH);
    }
}
