package io.github.muqabala.corpus;

/** What a corpus is made of. */
sealed interface CorpusEntry permits CorpusFile, CorpusPage {

    /** Its size on disk in bytes, as far as it is known. */
    long bytes();

    /** About how many bytes of text it holds in UTF-8. */
    long textBytes();
}
