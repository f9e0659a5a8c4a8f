package io.github.muqabala.scan;

import static io.github.muqabala.scan.Archive.slice;
import static io.github.muqabala.scan.Archive.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.duplicate.JoinThresholds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the articles of a cluster are to one another. */
class RelationsTest {
    private static final String WIRE = words(1, 302);

    @TempDir
    private Path folder;

    private Archive archive = new Archive(Path.of(""));

    @BeforeEach
    void beginArchive() {
        archive = new Archive(folder);
    }

    @Test
    void eachIsToldByWhatItIsToTheEarliest() throws IOException {
        archive.add("wire", "2023-05-18", WIRE)
                .add("copy", "2023-05-19", WIRE.replace(" ", ", ").toUpperCase(Locale.ROOT))
                .add("edited", "2023-05-20", slice(WIRE, 0, 150), words(2, 8), slice(WIRE, 158, 302))
                .add("excerpt", "2023-05-21", slice(WIRE, 100, 202))
                .add("extended", "2023-05-22", WIRE, words(3, 300))
                .add("other", "2023-05-23", words(4, 300));
        ScanResult result = archive.scan();
        assertThat(result.clusters()).hasSize(1);
        List<ClusterMember> members = result.clusters().get(0).members();
        assertThat(members)
                .extracting(ClusterMember::relation)
                .containsExactly(
                        Relation.EARLIEST,
                        Relation.IDENTICAL,
                        Relation.EDITED_COPY,
                        Relation.EXCERPT,
                        Relation.EXTENDED);
        assertThat(members).extracting(ClusterMember::article).containsExactly(0, 1, 2, 3, 4);
        assertThat(members.get(0)).isEqualTo(new ClusterMember(0, Relation.EARLIEST, 1, 1, 1));
        assertThat(members.get(1)).isEqualTo(new ClusterMember(1, Relation.IDENTICAL, 1, 1, 1));
        // Eight words changed are ten shingles of three hundred.
        assertThat(members.get(2).jaccard()).isCloseTo(290.0 / 310, within(1e-12));
        assertThat(members.get(2).containment()).isCloseTo(290.0 / 300, within(1e-12));
        assertThat(members.get(3)).isEqualTo(new ClusterMember(3, Relation.EXCERPT, 1.0 / 3, 1, 1.0 / 3));
        assertThat(members.get(4)).isEqualTo(new ClusterMember(4, Relation.EXTENDED, 0.5, 0.5, 1));
        assertThat(result.republished()).isEqualTo(4);
        assertThat(result.words()).isEqualTo(302 * 3 + 102 + 602 + 300);
    }

    @Test
    void theSameShinglesSaidTwiceAreNotIdentical() throws IOException {
        String twice = WIRE + " " + WIRE + " " + slice(WIRE, 0, 2);
        ScanResult result = archive.add("twice", null, twice)
                .add("thrice", null, WIRE, twice)
                .scan();
        assertThat(result.join().identical()).containsExactly(List.of(0, 1));
        assertThat(result.clusters().get(0).members().get(1).relation()).isEqualTo(Relation.EDITED_COPY);
    }

    @Test
    void theEndsOfAChainAreRelatedIndirectly() throws IOException {
        archive.add("first half", "2023-01-01", slice(WIRE, 0, 150))
                .add("second half", "2023-01-03", slice(WIRE, 150, 302))
                .add("whole", "2023-01-02", WIRE);
        ArticleCluster cluster = archive.scan().clusters().get(0);
        assertThat(cluster.members())
                .extracting(ClusterMember::article, ClusterMember::relation)
                .containsExactly(tuple(0, Relation.EARLIEST), tuple(2, Relation.EXTENDED), tuple(1, Relation.INDIRECT));
        assertThat(cluster.cluster().isComplete()).isFalse();
        assertThat(cluster.representative()).isEqualTo(2);
    }

    @Test
    void theEarliestIsByDateAndUndatedOnesComeLastInTheCorpussOrder() throws IOException {
        archive.add("undated", null, WIRE)
                .add("late", "2023-05-20", WIRE)
                .add("no date", "some day", WIRE)
                .add("early", "2023-05-18T23:00:00Z", WIRE)
                .add("earlier elsewhere", "2023-05-19 00:30+02:00", WIRE)
                .add("late too", "2023-05-20", WIRE);
        ArticleCluster cluster = archive.scan().clusters().get(0);
        assertThat(cluster.members()).extracting(ClusterMember::article).containsExactly(4, 3, 1, 5, 0, 2);
        assertThat(cluster.earliest()).isEqualTo(4);
        assertThat(cluster.representative()).isEqualTo(4);
    }

    @Test
    void ofUndatedArticlesTheFirstOfTheCorpusIsTheEarliest() throws IOException {
        archive.add("b", null, WIRE).add("a", null, WIRE);
        assertThat(archive.scan().clusters().get(0).earliest()).isZero();
    }

    /** The excerpts are like the copies only, of which each counts. */
    @Test
    void theRepresentativeIsLikeTheMostOthers() throws IOException {
        archive.add("excerpt", "2023-01-01", slice(WIRE, 0, 100))
                .add("another", "2023-01-02", slice(WIRE, 101, 200))
                .add("copy", "2023-01-04", WIRE)
                .add("copied", "2023-01-03", WIRE);
        ArticleCluster cluster = archive.scan().clusters().get(0);
        assertThat(cluster.members()).extracting(ClusterMember::article).containsExactly(0, 1, 3, 2);
        assertThat(cluster.representative()).isEqualTo(3);
    }

    @Test
    void theLargestClusterComesFirst() throws IOException {
        archive.add("a", null, words(7, 100)).add("a", null, words(7, 100));
        for (int i = 0; i < 3; i++) {
            archive.add("b", null, words(8, 100));
        }
        archive.add("c", null, words(9, 100)).add("c", null, words(9, 100));
        assertThat(archive.scan().clusters())
                .extracting(ArticleCluster::earliest)
                .containsExactly(2, 0, 5);
    }

    @Test
    void thresholdsAndTheWidthOfShinglesAreThoseOfTheOptions() throws IOException {
        archive.add("wire", null, WIRE).add("half", null, slice(WIRE, 0, 152), words(5, 150));
        assertThat(archive.scan().clusters()).isEmpty();
        assertThat(archive.scan(new ScanOptions(new JoinThresholds(0.3, 1), 3, false, 0, 1, false))
                        .clusters())
                .hasSize(1);
        archive.add("shuffled", null, reversed(WIRE));
        ScanResult byWord = archive.scan(new ScanOptions(new JoinThresholds(0.9, 0.9), 1, false, 0, 1, false));
        assertThat(byWord.join().identical()).containsExactly(List.of(0, 2));
    }

    @Test
    void signaturesFindCopiesAsTheExactJoinDoes() throws IOException {
        for (int i = 0; i < 40; i++) {
            archive.add("wire " + i, null, words(100 + i, 120))
                    .add("copy " + i, null, words(100 + i, 110), words(200 + i, 5));
        }
        ScanOptions approximate = new ScanOptions(new JoinThresholds(0.8, 0.6), 3, true, 0, 2, false);
        assertThat(archive.scan(approximate).clusters())
                .hasSize(40)
                .isEqualTo(archive.scan().clusters());
    }

    private static String reversed(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        Collections.reverse(words);
        return String.join(" ", words);
    }
}
