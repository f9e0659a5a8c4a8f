package io.github.muqabala.benchmarks.corpus;

import java.util.Locale;

/** What a corpus is made of. */
enum Mode {
    /** Unrelated articles and every planted kind. */
    MIXED,
    /** Unrelated articles only. */
    PLAIN,
    /** One article over and over. */
    IDENTICAL,
    /** Unrelated articles that all end in the same words. */
    FOOTER;

    /** What asks for it on the command line. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
