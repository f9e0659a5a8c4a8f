package io.github.muqabala.benchmarks.corpus;

import java.util.List;

/**
 * What may stand between words; always a blank or a line break among it, so that no two words become one.
 *
 * @param pauses between words of a sentence
 * @param stops at the end of a sentence
 * @param gaps between sentences of a paragraph
 * @param breaks between paragraphs
 * @param opening before a word that is set apart
 * @param closing after it
 */
record Layout(
        List<String> pauses,
        List<String> stops,
        List<String> gaps,
        List<String> breaks,
        String opening,
        String closing) {

    private static final Layout ARABIC = new Layout(List.of("، "), List.of("."), List.of(" "), List.of("\n\n"), "", "");
    private static final Layout ENGLISH =
            new Layout(List.of(", "), List.of("."), List.of(" "), List.of("\n\n"), "", "");
    private static final Layout OTHER_ARABIC = new Layout(
            List.of("؛ ", " – ", ": ", "\n"),
            List.of("!", "؟", " …"),
            List.of("  ", "\t"),
            List.of("\n", "\r\n\r\n", "\n\n\n"),
            "«",
            "»");
    private static final Layout OTHER_ENGLISH = new Layout(
            List.of("; ", " – ", ": ", "\n"),
            List.of("!", "?", "…"),
            List.of("  ", "\t"),
            List.of("\n", "\r\n\r\n", "\n\n\n"),
            "“",
            "”");

    static Layout common(Language language) {
        return language == Language.ARABIC ? ARABIC : ENGLISH;
    }

    /** One that shares nothing with the common one. */
    static Layout other(Language language) {
        return language == Language.ARABIC ? OTHER_ARABIC : OTHER_ENGLISH;
    }
}
