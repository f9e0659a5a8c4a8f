package io.github.muqabala.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user adds to the lists of the engine: actors, and topics that statements may be about.
 *
 * @param actors in the order of the file
 * @param topics in the order of the file
 */
public record UserLexicon(List<Actor> actors, List<Topic> topics) {
    private static final UserLexicon EMPTY = new UserLexicon(List.of(), List.of());

    /** Takes copies. */
    public UserLexicon {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    /** Adds nothing. */
    public static UserLexicon empty() {
        return EMPTY;
    }

    /**
     * An actor of the user's, or more names of one that the engine knows.
     *
     * @param id what it is called in results
     * @param kind {@code COUNTRY}, {@code GROUP}, {@code BODY}, {@code ORGANISATION} or {@code PERSON}; null if it is not said
     * @param arabic its name in Arabic; null if it is not said
     * @param english its name in English; null if it is not said
     * @param forms all that it is called, names among it
     * @param affiliation the id of whom it speaks for; null if nobody
     * @param members the ids of those that it is made of
     */
    public record Actor(
            String id,
            @Nullable String kind,
            @Nullable String arabic,
            @Nullable String english,
            List<String> forms,
            @Nullable String affiliation,
            List<String> members) {
        /** Takes copies. */
        public Actor {
            forms = List.copyOf(forms);
            members = List.copyOf(members);
        }
    }

    /**
     * What statements may be about.
     *
     * @param id what it is called in results
     * @param arabic its name in Arabic; null if it is not said
     * @param english its name in English; null if it is not said
     * @param any phrases of which one is enough
     * @param all combinations; of each group of one a phrase must be there
     * @param not phrases that speak against it
     */
    public record Topic(
            String id,
            @Nullable String arabic,
            @Nullable String english,
            List<Term> any,
            List<Combination> all,
            List<String> not) {
        /** Takes copies. */
        public Topic {
            any = List.copyOf(any);
            all = List.copyOf(all);
            not = List.copyOf(not);
        }
    }

    /**
     * A phrase and how much it tells.
     *
     * @param phrase one word or more, a {@code *} at the end for any ending of the last
     * @param weight more than 0; 1 unless it is said
     */
    public record Term(String phrase, double weight) {}

    /**
     * Phrases that tell a topic together.
     *
     * @param groups of each of these one phrase must be there
     * @param weight more than 0; 1 unless it is said
     */
    public record Combination(List<List<String>> groups, double weight) {
        /** Takes copies. */
        public Combination {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }
}
