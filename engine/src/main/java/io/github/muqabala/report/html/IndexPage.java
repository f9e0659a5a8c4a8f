package io.github.muqabala.report.html;

import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.ScanLabel;
import io.github.muqabala.report.wording.ScanWording;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.SharedPassage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the index of a scan says, for its template. */
final class IndexPage {
    private static final int PROBLEMS = 20;

    private final ScanResult result;
    private final ScanPairs pairs;
    private final Map<ScanPair, PairFinding> findings;
    private final ScanWording wording;
    private final Inline style = new Inline(
            Inline.resource("report.css").text() + Inline.resource("index.css").text());

    IndexPage(ScanResult result, ScanPairs pairs, Map<ScanPair, PairFinding> findings, UiLanguage language) {
        this.result = result;
        this.pairs = pairs;
        this.findings = findings;
        this.wording = ScanWording.in(language);
    }

    ScanWording wording() {
        return wording;
    }

    String say(ScanLabel label) {
        return label.in(wording.language());
    }

    String say(Label label) {
        return label.in(wording.language());
    }

    String style() {
        return style.text();
    }

    /** Nothing is loaded, sent or run but the style of the page itself. */
    String policy() {
        return "default-src 'none'; style-src " + style.source() + "; base-uri 'none'; form-action 'none'";
    }

    String finding() {
        return wording.finding(
                result.articles().size(),
                result.republished(),
                result.clusters().size());
    }

    String articles() {
        return wording.number(result.articles().size());
    }

    String words() {
        return wording.number(result.words());
    }

    String republished() {
        double share =
                (double) result.republished() / Math.max(1, result.articles().size());
        return wording.number(result.republished()) + " (" + wording.percent(share) + ")";
    }

    String clusterCount() {
        return wording.number(result.clusters().size());
    }

    List<ClusterView> clusters() {
        return pairs.clusters().stream()
                .map(cluster -> new ClusterView(cluster, result, pairs, findings, wording))
                .toList();
    }

    int clustersLeftOut() {
        return result.clusters().size() - pairs.clusters().size();
    }

    /** That there are pairs without a page; null if there are none. */
    @Nullable
    String pagesLeftOut() {
        return pairs.leftOut() == 0 ? null : wording.pagesLeftOut(pairs.pages().size(), pairs.leftOut());
    }

    String passageCount() {
        return wording.number(result.passages().size());
    }

    List<LiftedView> passages() {
        return pairs.passages().stream().map(this::lifted).toList();
    }

    private LiftedView lifted(SharedPassage passage) {
        String direction = ParagraphDirection.of(
                passage.beginning(), 0, passage.beginning().length());
        return new LiftedView(
                VisibleText.of(passage.beginning()),
                direction == null ? "auto" : direction,
                wording.words(passage.words()),
                new ListedArticle(result.articles().get(passage.article())),
                new ListedArticle(result.articles().get(passage.source())),
                pairs.between(passage.source(), passage.article()));
    }

    int passagesLeftOut() {
        return result.passages().size() - pairs.passages().size();
    }

    long skipped() {
        return result.skipped().count();
    }

    List<String> problems() {
        return result.skipped().first().stream()
                .limit(PROBLEMS)
                .map(VisibleText::of)
                .toList();
    }

    int problemsLeftOut() {
        return Math.toIntExact(
                Math.max(0, Math.min(Integer.MAX_VALUE, skipped() - problems().size())));
    }
}
