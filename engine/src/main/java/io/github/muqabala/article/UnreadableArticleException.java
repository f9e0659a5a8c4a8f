package io.github.muqabala.article;

import java.io.IOException;

/** An input that is not an article. The message is one line that names the input, what is wrong, and the remedy. */
public final class UnreadableArticleException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * Composes the message.
     *
     * @param source the input as the user named it
     * @param problem what is wrong and where, without a full stop
     * @param remedy what the user can do about it, without a full stop
     */
    public UnreadableArticleException(String source, String problem, String remedy) {
        super(source + ": " + problem + "; " + remedy);
    }

    UnreadableArticleException(String source, String problem, String remedy, IOException cause) {
        this(source, problem, remedy);
        initCause(cause);
    }
}
