package io.github.muqabala.corpus;

/**
 * Where an article of a corpus was read.
 *
 * @param file the file's path as given
 * @param line the number of its line, from 1; 0 if the article is the whole file
 */
public record Place(String file, long line) {

    /** As people write it: {@code news.jsonl:17}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
