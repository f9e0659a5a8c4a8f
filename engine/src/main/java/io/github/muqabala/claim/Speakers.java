package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.actor.Mentions;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where in a text: for each word the innermost attribution whose content has it, by one sweep over the beginnings
 * of the contents, with those that are open on a stack.
 */
final class Speakers {
    private static final int NONE = -1;

    /** No one quotes someone who quotes someone deeper than that. */
    private static final int DEEPEST = 8;

    /** A stretch of the content of an attribution. */
    private record Stretch(Span span, int attribution) {}

    private final Words words;
    private final List<Attribution> attributions;
    private final Mentions mentions;
    private final int[] innermost;
    private final int[] cues;
    private final int[] parents;
    /** For each word that the content of an attribution begins with, which that is. */
    private final int[] beginning;

    /** Of attributions in the order in which they begin. */
    Speakers(Words words, List<Attribution> attributions, Mentions mentions) {
        this.words = words;
        this.attributions = attributions;
        this.mentions = mentions;
        innermost = filled(words.size());
        cues = filled(words.size());
        beginning = filled(words.size());
        parents = filled(attributions.size());
        sweep(stretches());
        for (int i = 0; i < attributions.size(); i++) {
            Span cue = attributions.get(i).cue();
            Arrays.fill(cues, words.at(cue.start()), words.firstFrom(cue.end()), i);
            int first = words.at(attributions.get(i).contentSpan().start());
            if (first < beginning.length) {
                beginning[first] = i;
            }
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                stretches.add(new Stretch(span, i));
            }
        }
        stretches.sort(
                Comparator.comparingInt((Stretch stretch) -> stretch.span().start())
                        .thenComparing(stretch -> -stretch.span().end()));
        return stretches;
    }

    private void sweep(List<Stretch> stretches) {
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words.size(); word++) {
            while (next < stretches.size() && stretches.get(next).span().start() < words.end(word)) {
                close(open, stretches.get(next).span().start());
                Stretch opening = stretches.get(next++);
                if (!open.isEmpty()) {
                    parents[opening.attribution()] = open.get(open.size() - 1).attribution();
                }
                open.add(opening);
            }
            close(open, words.start(word));
            innermost[word] = open.isEmpty() ? NONE : open.get(open.size() - 1).attribution();
        }
    }

    private static void close(List<Stretch> open, int place) {
        while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= place) {
            open.remove(open.size() - 1);
        }
    }

    /** Those whose content or cue has a part in some words, in the order in which they begin. */
    List<Attribution> over(WordRange range) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int word = range.from(); word < range.to(); word++) {
            int depth = 0;
            for (int i = innermost[word]; i != NONE && depth < DEEPEST && found.add(i); i = parents[i]) {
                depth++;
            }
            if (cues[word] != NONE) {
                found.add(cues[word]);
            }
        }
        return found.stream().map(attributions::get).toList();
    }

    /** The first word in (from, to) with which what another cue than that of {@code from} introduces begins; else {@code to}. */
    int contentAfter(int from, int to) {
        for (int word = from + 1; word < to; word++) {
            if (beginning[word] != NONE && beginning[word] != cues[from]) {
                return word;
            }
        }
        return to;
    }

    /** The attribution whose cue a word is in; null if there is none. */
    @Nullable
    Attribution attributionOf(int word) {
        return cues[word] == NONE ? null : attributions.get(cues[word]);
    }

    /** Who says what a cue introduces that a word is in; null if that is no cue, or names nobody who is known. */
    @Nullable
    Holder saying(int word) {
        return cues[word] == NONE ? null : source(cues[word], 0);
    }

    /** The actors behind the innermost attribution whose content has a word, or one around it; null if none is known. */
    @Nullable
    Holder around(int word) {
        int depth = 0;
        for (int i = innermost[word]; i != NONE && depth < DEEPEST; i = parents[i]) {
            Holder holder = source(i, depth);
            if (holder != null) {
                return holder;
            }
            depth++;
        }
        return null;
    }

    /** Whether someone is said to have said a word. */
    boolean isSaid(int word) {
        return innermost[word] != NONE;
    }

    /** Whom a source names; a state that is the speaker's own is who speaks of it. */
    private @Nullable Holder source(int attribution, int depth) {
        Span source = attributions.get(attribution).source();
        if (source == null) {
            return null;
        }
        ActorMention speaker = mentions.speakerIn(source).orElse(null);
        if (speaker != null && isHead(speaker, source)) {
            return new Holder(List.of(speaker));
        }
        boolean own = Particles.isOwnState(words.folded(words.at(source.start())));
        int parent = parents[attribution];
        return own && parent != NONE && depth < DEEPEST ? source(parent, depth + 1) : null;
    }

    /** Whether no preposition stands between the beginning of a source and who is named in it: {@code بعثتها في ليبيا}. */
    private boolean isHead(ActorMention speaker, Span source) {
        for (int word = words.at(source.start());
                words.start(word) < speaker.span().start();
                word++) {
            if (Particles.isPreposition(words.folded(word))) {
                return false;
            }
        }
        return true;
    }
}
