package io.github.muqabala.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The longest of some findings: a browser cannot be asked to draw hundreds of thousands.
 *
 * @param shown at most as many as asked for, in the order they were in
 * @param all how many there were
 */
record Longest<T>(List<T> shown, int all) {

    static <T> Longest<T> of(List<T> findings, ToIntFunction<T> length, int limit) {
        if (findings.size() <= limit) {
            return new Longest<>(findings, findings.size());
        }
        int[] lengths = findings.stream().mapToInt(length).sorted().toArray();
        int least = lengths[lengths.length - limit];
        long longer = Arrays.stream(lengths).filter(each -> each > least).count();
        int[] room = {(int) (limit - longer)};
        List<T> shown = findings.stream()
                .filter(each -> {
                    int own = length.applyAsInt(each);
                    return own > least || (own == least && room[0]-- > 0);
                })
                .toList();
        return new Longest<>(shown, findings.size());
    }

    boolean isCut() {
        return shown.size() < all;
    }
}
