package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actors of a text by where they are named; of one mention within another the outer one counts. */
final class Naming {
    private final List<ActorMention> outer = new ArrayList<>();

    /** Of mentions in reading order. */
    Naming(List<ActorMention> mentions) {
        int end = 0;
        for (ActorMention mention : mentions) {
            if (mention.span().end() <= end) {
                continue;
            }
            if (!outer.isEmpty()
                    && mention.span().contains(outer.get(outer.size() - 1).span())) {
                outer.remove(outer.size() - 1);
            }
            outer.add(mention);
            end = mention.span().end();
        }
    }

    /** The mentions that begin within a stretch, in reading order. */
    List<ActorMention> in(Span stretch) {
        int first = firstFrom(stretch.start());
        int end = first;
        while (end < outer.size() && outer.get(end).span().start() < stretch.end()) {
            end++;
        }
        return outer.subList(first, end);
    }

    /** The last mention that begins in [from, before); null if none does. */
    @Nullable
    ActorMention lastBefore(int from, int before) {
        int index = firstFrom(before) - 1;
        return index >= 0 && outer.get(index).span().start() >= from ? outer.get(index) : null;
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = outer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outer.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
