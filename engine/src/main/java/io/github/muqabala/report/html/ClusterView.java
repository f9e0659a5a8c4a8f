package io.github.muqabala.report.html;

import io.github.muqabala.comparison.Direction;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.report.wording.ScanLabel;
import io.github.muqabala.report.wording.ScanWording;
import io.github.muqabala.scan.ClusterMember;
import io.github.muqabala.scan.Relation;
import io.github.muqabala.scan.ScanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cluster as an index shows it. */
final class ClusterView {
    private static final int MONTH = 31;
    private static final int WEEK = 7;

    private final ListedCluster cluster;
    private final ScanResult result;
    private final ScanPairs pairs;
    private final Map<ScanPair, PairFinding> findings;
    private final ScanWording wording;

    ClusterView(
            ListedCluster cluster,
            ScanResult result,
            ScanPairs pairs,
            Map<ScanPair, PairFinding> findings,
            ScanWording wording) {
        this.cluster = cluster;
        this.result = result;
        this.pairs = pairs;
        this.findings = findings;
        this.wording = wording;
    }

    int number() {
        return cluster.number();
    }

    String anchor() {
        return cluster.anchor();
    }

    String size() {
        return wording.articles(cluster.cluster().members().size());
    }

    boolean isChain() {
        return !cluster.cluster().cluster().isComplete();
    }

    ListedArticle earliest() {
        return article(0);
    }

    private ListedArticle article(int member) {
        return new ListedArticle(result.articles().get(cluster.article(member)));
    }

    List<MemberView> members() {
        List<MemberView> views = new ArrayList<>();
        for (int i = 0; i < cluster.members().size(); i++) {
            ClusterMember member = cluster.members().get(i);
            Long day = article(i).day();
            Long before = i == 0 ? null : article(i - 1).day();
            Long days = day == null || before == null ? null : day - before;
            views.add(new MemberView(
                    i + 1,
                    article(i),
                    relation(member, day),
                    i == 0 ? null : wording.alike(member.jaccard(), member.containment(), member.coverage()),
                    days == null ? null : wording.later(days),
                    days == null ? i == 0 ? 0 : 1 : gap(days),
                    edges(i)));
        }
        return views;
    }

    private @Nullable String relation(ClusterMember member, @Nullable Long day) {
        ScanPair pair = pairs.between(cluster.article(0), member.article());
        if (pair != null && findings.containsKey(pair)) {
            return null;
        }
        // Without a date, only its place in the corpus made it the first.
        return member.relation() == Relation.EARLIEST && day == null
                ? ScanLabel.FIRST_READ.in(wording.language())
                : wording.relation(member.relation());
    }

    /** So that a wait of a year can be told from one of a day, but does not take up a screen. */
    private static int gap(long days) {
        if (days > 1) {
            return days > MONTH ? 5 : days > WEEK ? 4 : days > 2 ? 3 : 2;
        }
        return (int) days;
    }

    private List<EdgeView> edges(int member) {
        List<EdgeView> edges = new ArrayList<>();
        if (member > 0) {
            ListedCluster.Ancestor ancestor = cluster.ancestor(member);
            if (ancestor.place() > 0) {
                edges.add(edge(ancestor.place(), member, ancestor.jaccard()));
            }
            EdgeView withEarliest =
                    edge(0, member, cluster.members().get(member).jaccard());
            if (withEarliest.page() != null) {
                edges.add(withEarliest);
            }
        }
        return edges;
    }

    private EdgeView edge(int earlier, int later, double jaccard) {
        ScanPair pair = pairs.between(cluster.article(earlier), cluster.article(later));
        PairFinding finding = pair == null ? null : findings.get(pair);
        return new EdgeView(
                finding == null
                        ? wording.alike(earlier + 1, later + 1, jaccard)
                        : finding.tell(wording, earlier + 1, later + 1),
                pair);
    }

    /** Who was copied by whom, in a picture. */
    Timeline timeline() {
        Timeline.Drawing drawing =
                new Timeline.Drawing("rtl".equals(wording.language().direction()));
        for (int i = 0; i < Math.min(Timeline.LIMIT, cluster.members().size()); i++) {
            drawing.add(article(i));
            if (i > 0) {
                int ancestor = cluster.ancestor(i).place();
                drawing.connect(ancestor, i, direction(ancestor, i));
            }
        }
        return drawing.timeline();
    }

    private Direction direction(int earlier, int later) {
        ScanPair pair = pairs.between(cluster.article(earlier), cluster.article(later));
        PairFinding finding = pair == null ? null : findings.get(pair);
        return finding == null ? Direction.UNKNOWN : finding.direction();
    }

    int membersLeftOut() {
        return cluster.membersLeftOut();
    }

    List<EdgeView> further() {
        List<EdgeView> edges = new ArrayList<>();
        for (SimilarPair pair : cluster.further()) {
            int first = cluster.place(pair.first());
            int second = cluster.place(pair.second());
            edges.add(edge(Math.min(first, second), Math.max(first, second), pair.jaccard()));
        }
        return edges;
    }

    int furtherLeftOut() {
        return cluster.furtherLeftOut();
    }
}
