package io.github.muqabala.cli;

/** Messages as one line each, whatever a file's name or an argument holds. */
final class OneLine {
    private OneLine() {}

    static String of(String message) {
        return message.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
