package io.github.muqabala.scan;

/** What an article is to the earliest of its cluster. */
public enum Relation {
    /** It is that article. */
    EARLIEST,

    /** The same words, but for spelling, punctuation and layout: equal shingles, and as many words. */
    IDENTICAL,

    /** Most of the words of both are the same: their Jaccard coefficient reaches the threshold. */
    EDITED_COPY,

    /** Most of it is in the earliest, which says more. */
    EXCERPT,

    /** Most of the earliest is in it, and it says more. */
    EXTENDED,

    /** Similar to another member, but not to the earliest. */
    INDIRECT
}
