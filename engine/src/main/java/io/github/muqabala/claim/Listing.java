package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is listed with whom: {@code السودان وقطر}, {@code Chad, Niger and Sudan}. */
final class Listing {
    private final Words words;
    private final Naming naming;

    Listing(Words words, Naming naming) {
        this.words = words;
        this.naming = naming;
    }

    /** A mention with those after it, as long as each is joined by a conjunction and begins before word {@code limit}. */
    Holder after(ActorMention mention, int limit) {
        Deque<ActorMention> listed = new ArrayDeque<>(List.of(mention));
        int next = words.firstFrom(mention.span().end());
        while (next < limit) {
            ActorMention other = at(isAnd(next) ? next + 1 : next);
            if (other == null || !isJoined(other)) {
                break;
            }
            listed.add(other);
            next = words.firstFrom(other.span().end());
        }
        return new Holder(List.copyOf(listed));
    }

    /** A mention with those before it from word {@code from} on: the last is joined by a conjunction, the others may be by commas. */
    Holder before(ActorMention mention, int from) {
        Deque<ActorMention> listed = new ArrayDeque<>(List.of(mention));
        ActorMention last = mention;
        while (isJoined(last) || (listed.size() > 1 && isAfterComma(last))) {
            ActorMention other =
                    naming.lastBefore(words.start(from), last.span().start());
            int first = words.at(last.span().start());
            int joined = isAnd(first - 1) ? first - 1 : first;
            if (other == null || words.firstFrom(other.span().end()) != joined) {
                break;
            }
            listed.addFirst(other);
            last = other;
        }
        return new Holder(List.copyOf(listed));
    }

    private @Nullable ActorMention at(int word) {
        if (word >= words.size()) {
            return null;
        }
        List<ActorMention> found = naming.in(words.span(word));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether a conjunction stands before a mention, written in one with it or not. */
    private boolean isJoined(ActorMention mention) {
        int word = words.at(mention.span().start());
        if (words.start(word) < mention.span().start()) {
            return words.letter(word, 0) == 'و';
        }
        return isAnd(word - 1);
    }

    /** Whether nothing but a comma and blanks part a mention from the word before it. */
    private boolean isAfterComma(ActorMention mention) {
        int word = words.at(mention.span().start());
        return word > 0
                && words.original()
                        .substring(words.end(word - 1), words.start(word))
                        .strip()
                        .equals(",");
    }

    private boolean isAnd(int word) {
        return word >= 0 && word < words.size() && words.folded(word).equals("and");
    }
}
