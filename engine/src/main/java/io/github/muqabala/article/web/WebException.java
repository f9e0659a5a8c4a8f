package io.github.muqabala.article.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** A page that cannot be had. The message is one line that names the page, what is wrong, and the remedy. */
public final class WebException extends IOException {
    private static final long serialVersionUID = 1;

    /** The remedy where people get further than programs do. */
    static final String SAVE = "open it in a browser, save it, and give the file";

    /** That of a part of a message, in characters. */
    private static final int MAX_LENGTH = 1_000;

    /** Parts of a message come from servers, which must neither break its line nor command a terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    WebException(String url, String problem, String remedy) {
        super(CONTROLS.matcher(shorten(url) + ": " + shorten(problem) + "; " + remedy)
                .replaceAll(" "));
    }

    WebException(URI url, String problem, String remedy) {
        this(url.toString(), problem, remedy);
    }

    /** What to tell of an exchange that fails on the way. */
    static WebException of(URI url, Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return new WebException(url, "its host is not known", "check the address and the connection");
        }
        if (cause instanceof ConnectException) {
            return new WebException(url, "its server takes no connection", "check the address, or try again later");
        }
        String reason =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        WebException exception = cause instanceof SSLException
                ? new WebException(url, "no secure connection (" + reason + ")", SAVE)
                : new WebException(url, "the connection failed (" + reason + ")", "try again later");
        exception.initCause(cause);
        return exception;
    }

    /** What to tell of an answer without a page. */
    static WebException of(URI url, int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 ->
                new WebException(url, "the server refuses it (status " + status + ")", SAVE);
            case 404, 410 -> new WebException(url, "no such page (status " + status + ")", "check the address");
            case 429 -> new WebException(url, "too many requests (status 429)", "wait some minutes and try again");
            default ->
                status >= 500
                        ? new WebException(url, "the server failed (status " + status + ")", "try again later")
                        : new WebException(url, "the server sent no page (status " + status + ")", SAVE);
        };
    }

    private static String shorten(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
