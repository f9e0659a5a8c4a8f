package io.github.muqabala.scan;

import io.github.muqabala.duplicate.Cluster;
import java.util.List;

/**
 * Articles that republish one another.
 *
 * @param members the earliest first, then by date; undated ones last, in the corpus's order
 * @param representative the number of the article that is similar to the most others, the earlier if several are
 * @param cluster the sets of the members, by number, and the pairs that hold them together
 */
public record ArticleCluster(List<ClusterMember> members, int representative, Cluster cluster) {
    public ArticleCluster {
        members = List.copyOf(members);
    }

    /** The number of the article that has the earliest date; if none is dated, that is first in the corpus. */
    public int earliest() {
        return members.get(0).article();
    }
}
