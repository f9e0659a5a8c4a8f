package io.github.muqabala.scan;

/** Told how far a scan is, by any of its threads and often, so it must be quick. */
public interface ScanListener {
    /** Wants to know nothing. */
    ScanListener NONE = (articles, bytes) -> {};

    /**
     * Some more was read.
     *
     * @param articles read by now
     * @param bytes read by now, of {@link io.github.muqabala.corpus.Corpus#bytes()}
     */
    void read(long articles, long bytes);

    /** All was read, and is being compared. */
    default void comparing() {}
}
