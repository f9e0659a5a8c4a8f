package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions of a text, to be asked for by place. */
public final class Mentions {
    private final List<ActorMention> all;
    /** How far the mentions up to one reach. */
    private final int[] reach;

    private Mentions(List<ActorMention> all) {
        this.all = List.copyOf(all);
        reach = new int[all.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, all.get(i).span().end());
            reach[i] = farthest;
        }
    }

    /** Of mentions in reading order, as {@link Actors#in} gives them. */
    public static Mentions of(List<ActorMention> inReadingOrder) {
        return new Mentions(inReadingOrder);
    }

    /** All of them, in reading order. */
    public List<ActorMention> all() {
        return all;
    }

    /** Those that have a character in a stretch, in reading order; logarithmic in the mentions of the text. */
    public List<ActorMention> over(Span stretch) {
        List<ActorMention> found = new ArrayList<>();
        for (int i = firstNear(stretch.start()); i < all.size(); i++) {
            Span span = all.get(i).span();
            if (span.start() >= stretch.end()) {
                break;
            }
            if (span.overlaps(stretch)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /**
     * Who speaks where a stretch is a source: the first mention in it of a role, person, state or body; an adjective of origin
     * only where the stretch begins with it, since newspapers of a state do not speak for it.
     */
    public Optional<ActorMention> speakerIn(Span source) {
        List<ActorMention> found = over(source);
        for (ActorMention mention : found) {
            if (mention.form() != ActorMention.Form.DEMONYM) {
                return Optional.of(mention);
            }
            if (mention.span().start() <= source.start() + 2) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The first mention that ends after a place. */
    private int firstNear(int place) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
