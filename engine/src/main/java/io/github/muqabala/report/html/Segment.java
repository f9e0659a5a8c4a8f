package io.github.muqabala.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that nothing begins or ends within.
 *
 * @param text as the page may show it
 * @param marks all that it stands in
 * @param begins those of them that begin here
 */
record Segment(String text, List<Mark> marks, List<Mark> begins) {
    /** Partners named of a stretch that is in more passages than anybody could follow. */
    private static final int MOST_PARTNERS = 24;

    boolean isPlain() {
        return marks.isEmpty();
    }

    /** The passages that begin here. */
    List<Mark> passagesBegun() {
        return begins.stream().filter(mark -> mark.kind().isPassage()).toList();
    }

    /** The claims that begin here. */
    List<Mark> claimsBegun() {
        return begins.stream().filter(mark -> mark.kind() == Mark.Kind.CLAIM).toList();
    }

    /** The number of the claim it is in; null if it is in none. */
    @Nullable
    String claim() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CLAIM)
                .map(mark -> Integer.toString(mark.number()))
                .findFirst()
                .orElse(null);
    }

    /** All that is noted of what it stands in; null if nothing is. */
    @Nullable
    String notes() {
        String notes = marks.stream()
                .map(Mark::partner)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return notes.isEmpty() ? null : notes;
    }

    /** What a link to the clue that begins here leads to; null if none does. */
    @Nullable
    String anchor() {
        return begins.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CLUE)
                .map(mark -> "clue-" + mark.number())
                .findFirst()
                .orElse(null);
    }

    /** The numbers of the passages it is in, with blanks between; null if it is in none. */
    @Nullable
    String passages() {
        String numbers = marks.stream()
                .filter(mark -> mark.kind().isPassage())
                .limit(MOST_PARTNERS)
                .map(mark -> Integer.toString(mark.number()))
                .reduce("", (all, number) -> all.isEmpty() ? number : all + " " + number);
        return numbers.isEmpty() ? null : numbers;
    }

    /** Classes of the style sheet. Of a stretch in several passages, the edits of the longest are shown. */
    String style() {
        Optional<Mark> passage = passage();
        StringJoiner style = new StringJoiner(" ");
        passage.ifPresent(mark -> style.add("p").add(mark.kind().style()));
        for (Mark mark : others(passage)) {
            style.add(mark.kind().style());
        }
        return style.toString();
    }

    /** What the other article says instead; null if this was not replaced. */
    @Nullable
    String note() {
        return others(passage()).stream()
                .map(Mark::partner)
                .filter(partner -> !partner.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Optional<Mark> passage() {
        return marks.stream()
                .filter(mark -> mark.kind().isPassage())
                .max(Comparator.comparingInt(mark -> mark.span().length()));
    }

    private List<Mark> others(Optional<Mark> passage) {
        List<Mark> others = new ArrayList<>();
        for (Mark mark : marks) {
            boolean ofAnotherPassage =
                    mark.kind().isEdit() && passage.isPresent() && passage.get().number() != mark.number();
            if (!mark.kind().isPassage() && !ofAnotherPassage) {
                others.add(mark);
            }
        }
        return others;
    }
}
