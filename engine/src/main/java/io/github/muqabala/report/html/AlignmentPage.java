package io.github.muqabala.report.html;

import io.github.muqabala.alignment.AlignedArticle;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Disagreement;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.report.wording.AgreementVerdicts;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page of an alignment says, for its template. */
final class AlignmentPage {
    /** Of what is listed; a browser cannot be asked to lay out all that hundreds of articles say. */
    private static final int MOST = 200;

    private final Alignment alignment;
    private final AlignmentWording wording;
    private final ClaimWording claimWording;
    private final Inline style;
    private final Inline script = Inline.resource("alignment.js");
    private final StanceTable table;
    private final List<Group> shared;
    private final AgreementVerdicts verdicts;
    private final int[] originOf;
    /** By claim its number in its article, from 1 on. */
    private final IdentityHashMap<Claim, Integer> numbers = new IdentityHashMap<>();

    AlignmentPage(Alignment alignment, UiLanguage language) {
        this.alignment = alignment;
        wording = AlignmentWording.in(language);
        claimWording = ClaimWording.in(language);
        style = new Inline(Inline.resource("report.css").text()
                + Inline.resource("alignment.css").text());
        for (AlignedArticle article : alignment.articles()) {
            for (int i = 0; i < article.claims().size(); i++) {
                numbers.put(article.claims().get(i), i + 1);
            }
        }
        table = new StanceTable(this);
        verdicts = AgreementVerdicts.of(alignment);
        originOf = new int[alignment.articles().size()];
        for (int i = 0; i < alignment.origins().size(); i++) {
            for (int article : alignment.origins().get(i).articles()) {
                originOf[article] = i;
            }
        }
        shared = alignment.groups().stream()
                .filter(group -> group.articles().size() > 1)
                .toList();
    }

    Alignment alignment() {
        return alignment;
    }

    AlignmentWording wording() {
        return wording;
    }

    ClaimWording claimWording() {
        return claimWording;
    }

    String say(AlignmentLabel label) {
        return label.in(wording.language());
    }

    String say(Label label) {
        return label.in(wording.language());
    }

    String style() {
        return style.text();
    }

    String script() {
        return script.text();
    }

    /** Nothing is loaded, sent or run but the style and the script of the page itself. */
    String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; base-uri 'none'; form-action 'none'";
    }

    /** How many articles, origins and differences there are. */
    String finding() {
        return wording.corroboration(
                        alignment.articles().size(), alignment.origins().size())
                + wording.comma()
                + wording.differences(alignment.disagreements().size());
    }

    /** Which articles have one origin; nothing is said of one that stands alone. */
    List<Origin> origins() {
        return alignment.origins().stream()
                .filter(origin -> origin.basis() != Origin.Basis.ALONE)
                .toList();
    }

    String origin(Origin origin) {
        return wording.origin(origin.basis(), AlignmentWording.numbers(origin.articles()));
    }

    List<SideArticle> articles() {
        List<SideArticle> articles = new ArrayList<>();
        TextBudget budget = new TextBudget();
        List<List<Statement>> alone = alignment.onlyHere();
        for (int i = 0; i < alignment.articles().size(); i++) {
            articles.add(new SideArticle(this, i, alignment.articles().get(i), alone.get(i), budget));
        }
        return articles;
    }

    /** How many origins articles have. */
    int origins(Set<Integer> articles) {
        return (int)
                articles.stream().map(article -> originOf[article]).distinct().count();
    }

    List<Claim> claims(int article) {
        return alignment.articles().get(article).claims();
    }

    StanceTable table() {
        return table;
    }

    List<ListedDifference> differences() {
        List<ListedDifference> differences = new ArrayList<>();
        for (Disagreement disagreement : first(alignment.disagreements())) {
            differences.add(new ListedDifference(this, differences.size() + 1, disagreement));
        }
        return differences;
    }

    int differencesLeftOut() {
        return alignment.disagreements().size()
                - first(alignment.disagreements()).size();
    }

    /** The verdicts of the differences that are listed. */
    Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        first(alignment.disagreements()).forEach(disagreement -> verdicts.add(disagreement.verdict()));
        return verdicts;
    }

    List<ListedAgreement> agreements() {
        List<ListedAgreement> agreements = new ArrayList<>();
        for (Group group : first(shared)) {
            agreements.add(new ListedAgreement(this, group));
        }
        return agreements;
    }

    /** Where the statements of a group say what they have in common. */
    Map<Statement, List<Span>> words(Group group) {
        return verdicts.words(group);
    }

    /** In which ways the statements of a group agree. */
    List<String> verdicts(Group group) {
        return verdicts.within(group).stream().map(wording::verdict).toList();
    }

    int agreementsLeftOut() {
        return shared.size() - first(shared).size();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** What leads to where a statement stands in its article. */
    String place(Statement statement) {
        return place(statement.article(), numbers.getOrDefault(statement.claim(), 0));
    }

    static String place(int article, int claim) {
        return "said-" + (article + 1) + "-" + claim;
    }
}
