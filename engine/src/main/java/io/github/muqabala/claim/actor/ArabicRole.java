package io.github.muqabala.claim.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an Arabic role from its first word on: رئيس بعثة الأمم المتحدة في ليبيا، برناردينو ليون.
 *
 * <p>The head is first; then come other heads, what the office is for, adjectives, and whom it speaks for, as an adjective of
 * origin or a name; the person's name after all that, or between commas. Words that are not listed are only part of it where
 * they have an article and a listed word follows.
 */
final class ArabicRole {
    private static final int MOST_WORDS = 16;
    private static final int MOST_UNKNOWN = 3;

    private static final Set<String> OF_BODIES = Set.of("commander", "envoy", "head", "representative", "spokesman");
    private static final Set<String> BROKEN_PLURALS = Set.of(
            "قاده", "القاده", "مصادر", "المصادر", "ضباط", "الضباط", "جنود", "الجنود", "رؤساء", "زعماء", "نواب", "دول",
            "قوات");

    private final Hits hits;
    private final Hit head;
    private final List<String> types = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private @Nullable String bridge;
    private boolean linked;
    private boolean ofBody;
    private int word;
    private int end;

    private ArabicRole(Hits hits, Hit head, String type) {
        this.hits = hits;
        this.head = head;
        types.add(type);
        ofBody = head.definite() && OF_BODIES.contains(type);
        word = head.end();
        end = head.end();
    }

    /** The role that a phrase begins; null if it is written as another word. */
    static @Nullable RolePhrase read(Hits hits, Hit head, Role role) {
        if (head.entry().has(Trait.POSSESSED) && isFeminine(hits, head)) {
            return null;
        }
        ArabicRole reading = new ArabicRole(hits, head, role.type());
        reading.readWords(role);
        RolePhrase phrase = new RolePhrase(
                List.copyOf(reading.types),
                role.person(),
                reading.office(),
                reading.isPossessed(),
                isPlural(hits, head),
                head.definite() || reading.isConstruct() || reading.isPossessed(),
                head.span().start(),
                head.first(),
                reading.end,
                List.copyOf(reading.actors),
                reading.bridge,
                null);
        return role.person() ? reading.withName(phrase) : phrase;
    }

    private boolean isPossessed() {
        return head.entry().has(Trait.POSSESSED)
                || (head.entry().has(Trait.FEMININE_OR_POSSESSED) && !isFeminine(hits, head));
    }

    private static boolean isFeminine(Hits hits, Hit head) {
        return hits.words().original().charAt(hits.words().end(head.end() - 1) - 1) == 'ة';
    }

    /** A noun before a definite one is definite itself: مسؤول المخابرات. */
    private boolean isConstruct() {
        return end > head.end() && hits.hasArticle(head.end());
    }

    /** Whose minister is only told by a minister for the same. */
    private String office() {
        String type = types.get(0);
        if (!type.equals("minister") && !type.equals("ministry")) {
            return "";
        }
        int last = head.end() - 1;
        return last > head.first()
                ? hits.words().folded(last)
                : isConstruct() ? hits.words().folded(head.end()) : "";
    }

    private static boolean isPlural(Hits hits, Hit head) {
        String word = hits.words().folded(head.first());
        return word.endsWith("ون")
                || word.endsWith("ان")
                || word.endsWith("ين")
                || word.endsWith("راء")
                || BROKEN_PLURALS.contains(word);
    }

    private void readWords(Role role) {
        int unknown = 0;
        boolean going = true;
        while (going && word - head.first() < MOST_WORDS && hits.adjoins(word)) {
            Hit hit = hits.at(word);
            if (hit == null) {
                going = actors.isEmpty() && hits.hasArticle(word) && unknown++ < MOST_UNKNOWN;
                word++;
            } else {
                going = take(hit, role);
            }
        }
    }

    /** Takes a listed phrase if it goes on with the role. */
    private boolean take(Hit hit, Role role) {
        Entry entry = hit.entry();
        if (entry.actor() != null && !entry.isSeat()) {
            return takeActor(hit, entry.actor());
        }
        if (entry.role() != null && !entry.isTitle() && takesRole(hit, entry.role(), role)) {
            return true;
        }
        if (entry.has(Trait.ADJECTIVE) || entry.has(Trait.DOMAIN) || entry.has(Trait.NUMBER)) {
            boolean joined = hit.conjunction() && (!actors.isEmpty() || entry.has(Trait.NUMBER));
            boolean object = hit.particle() == 'ل' || joined;
            return !object && accept(hit);
        }
        if (entry.has(Trait.LINK)) {
            word = hit.end();
            linked = true;
            return true;
        }
        return entry.has(Trait.BEFORE_BODY) && takesBody(hit);
    }

    private boolean takeActor(Hit hit, Actor actor) {
        boolean demonym = hit.entry().isDemonym();
        if (hit.particle() != 0 && !isOfBody(hit)) {
            return false;
        }
        if (hit.conjunction()) {
            boolean list = !actors.isEmpty() && (!demonym || (isPlural(hits, head) && hits.hasArticle(hit.first())));
            if (list) {
                actors.add(actor);
                accept(hit);
            }
            return list;
        }
        if (!demonym && !linked && hit.particle() == 0 && hits.hasArticle(hit.first() - 1)) {
            // What has an article owns nothing: of زار الرئيس مصر only the first is the role.
            return false;
        }
        if (actors.isEmpty()) {
            actors.add(actor);
        } else if (!demonym || hit.joined() != null) {
            return false;
        }
        if (hit.joined() != null && hit.joined().entry().actor() != null) {
            actors.add(hit.joined().entry().actor());
        }
        accept(hit);
        Hit country = actor.kind() == Actor.Kind.GROUP && hits.adjoins(word) ? hits.at(word) : null;
        boolean around = country != null
                && country.particle() == 'ل'
                && !country.conjunction()
                && country.entry().isName();
        return country == null || !around || accept(country);
    }

    /** ل before a body, after an office with an article: الأمين العام لجامعة الدول العربية. */
    private boolean isOfBody(Hit hit) {
        return hit.particle() == 'ل' && !hit.conjunction() && actors.isEmpty() && ofBody;
    }

    private boolean takesRole(Hit hit, Role inner, Role role) {
        boolean attached = hit.isBare() || hit.particle() == 'ب' || (isOfBody(hit) && !inner.person());
        if (!attached || (inner.person() && (!role.person() || !actors.isEmpty()))) {
            return false;
        }
        boolean owned = hit.isBare() && !linked && hits.hasArticle(hit.first() - 1);
        if (owned || (!actors.isEmpty() && hit.isBare())) {
            return false;
        }
        if (inner.person() && !linked) {
            types.add(inner.type());
        }
        ofBody |= inner.person() && hit.definite() && OF_BODIES.contains(inner.type());
        if (!inner.person()) {
            bridge = inner.type();
        }
        return accept(hit);
    }

    /** في or من before an institution, and من before a state. */
    private boolean takesBody(Hit preposition) {
        Hit next = hits.adjoins(preposition.end()) ? hits.at(preposition.end()) : null;
        if (next == null || !next.isBare() || !actors.isEmpty()) {
            return false;
        }
        Entry entry = next.entry();
        boolean from = hits.words().letter(preposition.first(), 0) == 'م';
        boolean body = entry.isBodyRole()
                || entry.has(Trait.DOMAIN)
                || (entry.isName() && entry.actor() != null && entry.actor().kind() == Actor.Kind.BODY);
        boolean state = from && entry.isName() && !head.definite();
        if (body || state) {
            linked = true;
            word = preposition.end();
            return true;
        }
        return false;
    }

    private boolean accept(Hit hit) {
        word = hit.end();
        end = word;
        return true;
    }

    private RolePhrase withName(RolePhrase phrase) {
        PersonName name = nameFrom(end);
        int before = end;
        boolean placed = hits.has(before, Trait.BEFORE_BODY) || hits.has(before, Trait.PLACE);
        if (name == null && placed && hits.adjoins(before)) {
            // A name may come after where somebody is: في ليبيا، برناردينو ليون.
            Hit place = hits.at(before + 1);
            if (place != null && place.isBare() && place.entry().isName()) {
                name = nameFrom(place.end());
            }
        }
        return name == null ? phrase : phrase.named(name, phrase.start(), name.end());
    }

    private @Nullable PersonName nameFrom(int first) {
        boolean comma = hits.followsComma(first);
        if (!comma && !hits.adjoins(first)) {
            return null;
        }
        Hit title = hits.at(first);
        boolean titled = title != null
                && title.isBare()
                && title.definite()
                && title.entry().precedesName();
        int begin = titled && title != null ? title.end() : first;
        if (titled && !hits.adjoins(begin)) {
            return null;
        }
        PersonName given = PersonName.arabic(hits, begin);
        Hit next = hits.at(begin);
        boolean conjunct = next != null && !next.isBare();
        if (given != null && !conjunct && (!comma || titled || given.end() - given.first() > 1)) {
            return given;
        }
        if (comma || titled) {
            PersonName whole = PersonName.upToComma(hits, begin);
            return whole == null && titled ? PersonName.surname(hits, begin) : whole;
        }
        boolean afterTitle = types.get(0).equals("title") && end == head.end();
        return afterTitle ? PersonName.surname(hits, begin) : null;
    }
}
