package io.github.muqabala.claim.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an English role from its first word on: the Egyptian foreign minister, a spokesman for the Libyan government, UN envoy to
 * Libya. The head is last of the words that stand together; whom it speaks for is before it, or after a preposition.
 */
final class EnglishRole {
    private static final int MOST_WORDS = 12;
    private static final Set<String> JOINING = Set.of("of", "for", "from", "in", "at", "with");
    private static final Set<String> OWNING = Set.of("of", "for", "from");
    private static final Set<String> PLACING = Set.of("to", "in", "for");

    private static final Set<String> PRONOUNS = Set.of("its", "their");
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "this");

    private final Hits hits;
    private final List<String> types = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private @Nullable String bridge;
    private boolean person;
    private boolean owned;
    private int end;
    private int head;

    private EnglishRole(Hits hits) {
        this.hits = hits;
    }

    /** The role that begins with a word; null if none does. */
    static @Nullable RolePhrase read(Hits hits, Hit first) {
        EnglishRole reading = new EnglishRole(hits);
        if (!reading.readNounPhrase(first)) {
            return null;
        }
        boolean possessed = follows(hits, first.first(), PRONOUNS);
        boolean definite = reading.owned || possessed || follows(hits, first.first(), DEFINITE);
        if (reading.actors.isEmpty()) {
            reading.readComplement();
        }
        RolePhrase phrase = new RolePhrase(
                List.copyOf(reading.types),
                reading.person,
                "",
                possessed,
                hits.words().folded(Math.max(reading.head, first.first())).endsWith("s"),
                definite,
                first.span().start(),
                first.first(),
                reading.end,
                List.copyOf(reading.actors),
                reading.bridge,
                null);
        return reading.person ? reading.withName(phrase) : phrase;
    }

    private boolean readNounPhrase(Hit first) {
        int word = first.first();
        int begin = word;
        boolean ended = false;
        while (!ended && word < hits.limit() && word - begin < MOST_WORDS) {
            Hit hit = hits.at(word);
            boolean possessive = word > begin && hits.isPossessive(word);
            if (possessive) {
                word++;
                owned = true;
            } else if (hit == null
                    || (word > begin && !hits.adjoins(word) && !hits.isPossessive(word - 1))
                    || !takes(hit)) {
                ended = true;
            } else {
                word = hit.end();
            }
        }
        return !types.isEmpty();
    }

    private boolean takes(Hit hit) {
        Entry entry = hit.entry();
        Role role = entry.role();
        if (role != null && !role.isTitle()) {
            if (person && !role.person()) {
                return false;
            }
            if (!role.person()) {
                bridge = role.type();
            }
            types.add(0, role.type());
            person |= role.person();
            end = hit.end();
            head = end - 1;
            return true;
        }
        if (entry.actor() != null) {
            boolean before = types.isEmpty() || (!person && actors.isEmpty());
            if (before && actors.isEmpty()) {
                actors.add(entry.actor());
            }
            return before;
        }
        return entry.has(Trait.ADJECTIVE) && !person;
    }

    private static boolean follows(Hits hits, int word, Set<String> determiners) {
        return hits.adjoins(word) && determiners.contains(hits.words().folded(word - 1));
    }

    private void readComplement() {
        int word = end;
        if (!hits.adjoins(word) || !JOINING.contains(hits.words().folded(word))) {
            return;
        }
        boolean owns = OWNING.contains(hits.words().folded(word));
        word++;
        for (int skipped = 0; skipped < 3 && hits.adjoins(word) && isDeterminer(word); skipped++) {
            word++;
        }
        Hit next = hits.adjoins(word) ? hits.at(word) : null;
        if (next == null) {
            return;
        }
        EnglishRole inner = new EnglishRole(hits);
        if (inner.readNounPhrase(next)) {
            actors.addAll(inner.actors);
            bridge = inner.bridge;
            end = inner.end;
        } else if (next.entry().isName()
                && next.entry().actor() != null
                && (owns || next.entry().actor().kind() == Actor.Kind.BODY)) {
            takeList(next);
        }
    }

    /** A name, and those after it that are joined by commas and an and. */
    private void takeList(Hit first) {
        Hit hit = first;
        while (hit != null && hit.entry().isName() && hit.entry().actor() != null) {
            actors.add(hit.entry().actor());
            end = hit.end();
            Hit around = hits.adjoins(end) ? hits.at(end) : null;
            boolean bordering = hits.words().folded(end - 1).endsWith("ing");
            end = around != null && bordering && around.entry().isName() ? around.end() : end;
            int next = end;
            boolean comma = hits.followsComma(next);
            boolean and = next < hits.limit()
                    && (comma || hits.adjoins(next))
                    && hits.words().folded(next).equals("and");
            next += and ? 1 : 0;
            hit = (comma || and) && next < hits.limit() && actors.size() < MOST_WORDS ? hits.at(next) : null;
        }
    }

    private boolean isDeterminer(int word) {
        String letters = hits.words().folded(word);
        return letters.equals("the") || letters.equals("a") || letters.equals("an") || hits.has(word, Trait.NUMBER);
    }

    private RolePhrase withName(RolePhrase phrase) {
        int after = end;
        PersonName name = nameFrom(after);
        if (name == null && hits.adjoins(after) && PLACING.contains(hits.words().folded(after))) {
            Hit place = hits.at(after + 1);
            name = place != null && place.entry().isName() ? nameFrom(place.end()) : null;
        }
        if (name != null) {
            return phrase.named(name, phrase.start(), name.end());
        }
        PersonName before = nameBefore(phrase.from());
        if (before != null) {
            return phrase.named(before, hits.words().start(before.first()), phrase.end());
        }
        return phrase;
    }

    private @Nullable PersonName nameFrom(int first) {
        if (hits.adjoins(first)) {
            return PersonName.latin(hits, first);
        }
        PersonName name = hits.followsComma(first) ? PersonName.latin(hits, first) : null;
        boolean closed = name != null && name.end() - name.first() > 1 && hits.followsComma(name.end());
        return closed ? name : null;
    }

    /** Two or three capitalised words before the comma that is before the role and its determiner. */
    private @Nullable PersonName nameBefore(int first) {
        int role = first;
        if (hits.adjoins(role) && isDeterminer(role - 1)) {
            role--;
        }
        if (!hits.followsComma(role)) {
            return null;
        }
        int begin = role;
        while (begin > hits.first()
                && role - begin < 3
                && (begin == role || hits.adjoins(begin))
                && hits.isCapitalised(begin - 1)
                && hits.isLatin(begin - 1)) {
            begin--;
        }
        PersonName name = begin < role ? PersonName.latin(hits, begin) : null;
        return name != null && name.end() == role && role - begin >= 2 ? name : null;
    }
}
