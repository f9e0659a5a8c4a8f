package io.github.muqabala.article;

/** An input that can be read, but there is no article in it: no words, or a page of nothing but menus and lists. */
public final class NoArticleException extends UnreadableArticleException {
    private static final long serialVersionUID = 1;

    NoArticleException(String source, String problem, String remedy) {
        super(source, problem, remedy);
    }
}
