package io.github.muqabala.article;

import io.github.muqabala.text.Language;
import io.github.muqabala.text.Text;

/**
 * One article.
 *
 * @param source what a user calls it: the file's path as given, or a name of the caller's
 * @param text what it says
 */
public record Article(String source, Text text) {

    /** The first line that holds a letter or digit, without the blanks around it; the source if no line does. */
    public String title() {
        return text.original()
                .lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse(source);
    }

    public Language language() {
        return Language.of(text);
    }
}
