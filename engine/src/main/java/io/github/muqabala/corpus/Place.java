package io.github.muqabala.corpus;

/**
 * Where an article of a corpus was read. The same file read again has the same article there.
 *
 * @param file the file's path as given, or the page's address
 * @param number the number from 1 of the line that it is on, of the line that its row begins on, or of its record in a
 *     crawl, where records of every type count; 0 if the article is the whole file
 */
public record Place(String file, long number) {

    /** As people write it: {@code news.jsonl:17}. */
    @Override
    public String toString() {
        return number == 0 ? file : file + ":" + number;
    }
}
