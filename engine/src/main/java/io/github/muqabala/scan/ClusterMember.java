package io.github.muqabala.scan;

/**
 * An article of a cluster.
 *
 * @param article its number in the scan
 * @param relation what it is to the earliest
 * @param jaccard its Jaccard coefficient with the earliest; 1 for the earliest itself
 * @param containment the share of its shingles that are in the earliest
 * @param coverage the share of the earliest's shingles that are in it
 */
public record ClusterMember(int article, Relation relation, double jaccard, double containment, double coverage) {}
