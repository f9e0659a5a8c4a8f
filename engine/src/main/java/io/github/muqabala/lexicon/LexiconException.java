package io.github.muqabala.lexicon;

import java.io.Serial;

/** Says that a user's lexicon cannot be read, where and why, and what to do about it, in one line. */
public final class LexiconException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    LexiconException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The file as it was named. */
    public String file() {
        return file;
    }

    /** The line the problem is in, from 1; 0 if it is in none. */
    public int line() {
        return line;
    }
}
