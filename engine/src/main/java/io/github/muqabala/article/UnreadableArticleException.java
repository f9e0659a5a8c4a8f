package io.github.muqabala.article;

import io.github.muqabala.article.web.WebException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** An input that is not an article. The message is one line that names the input, what is wrong, and the remedy. */
public sealed class UnreadableArticleException extends IOException permits NoArticleException {
    private static final long serialVersionUID = 1;

    /** Parts of a message come from files and their names, which must neither break its line nor command a terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /**
     * Composes the message.
     *
     * @param source the input as the user named it
     * @param problem what is wrong and where, without a full stop
     * @param remedy what the user can do about it, without a full stop
     */
    public UnreadableArticleException(String source, String problem, String remedy) {
        super(line(source + ": " + problem + "; " + remedy));
    }

    /**
     * Composes the message of a failure that has another behind it.
     *
     * @param source the input as the user named it
     * @param problem what is wrong and where, without a full stop
     * @param remedy what the user can do about it, without a full stop
     */
    public UnreadableArticleException(String source, String problem, String remedy, IOException cause) {
        this(source, problem, remedy);
        initCause(cause);
    }

    private UnreadableArticleException(String message, IOException cause) {
        super(line(message), cause);
    }

    private static String line(String message) {
        return CONTROLS.matcher(message).replaceAll(" ");
    }

    /** What to tell of a page that cannot be had. */
    public static UnreadableArticleException of(WebException cause) {
        return new UnreadableArticleException(String.valueOf(cause.getMessage()), cause);
    }

    /**
     * The same of an article in something larger.
     *
     * @param place where it is in that
     */
    public UnreadableArticleException in(String place) {
        return new UnreadableArticleException(place + ": " + getMessage(), this);
    }

    /** What to tell of a file that cannot be opened or read. */
    public static UnreadableArticleException of(Path file, IOException cause) {
        String source = file.toString();
        if (cause instanceof NoSuchFileException) {
            return new UnreadableArticleException(source, "no such file", "check the path", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new UnreadableArticleException(
                    source, "you may not read it", "ask its owner for permission, or copy it as one who may", cause);
        }
        if (cause instanceof FileSystemException failure) {
            String reason = Objects.requireNonNullElse(failure.getReason(), "unknown reason");
            return new UnreadableArticleException(source, "cannot be opened (" + reason + ")", "check the path", cause);
        }
        return broken(source, cause);
    }

    /** What to tell of an input whose reading fails on the way. */
    static UnreadableArticleException broken(String source, IOException cause) {
        return new UnreadableArticleException(
                source, "reading broke off (" + reason(cause) + ")", "try again, or copy it first", cause);
    }

    /** What a failure says of itself; that a stream ends too early is often told without a message. */
    public static String reason(IOException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "unexpected end");
    }
}
