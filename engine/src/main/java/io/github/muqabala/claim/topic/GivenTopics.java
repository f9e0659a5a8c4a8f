package io.github.muqabala.claim.topic;

import io.github.muqabala.lexicon.UserLexicon;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The topics of a lexicon. A topic's evidence is the sum of the weights of those of its phrases and combinations that are in a
 * stretch, each counted once; a phrase that speaks against it leaves none.
 */
final class GivenTopics extends Topics {
    private final PhrasePatterns patterns = new PhrasePatterns();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Rules> topics = new ArrayList<>();

    /** A topic whose phrases are numbers. A phrase that is enough is a combination of one group. */
    private record Rules(String id, List<Combination> told, List<Integer> not) {}

    /** Of each group a phrase must be there. */
    private record Combination(List<List<Integer>> groups, double weight) {}

    /** How much speaks for a topic. */
    private record Evidence(Topic topic, double weight, int letters) {}

    GivenTopics(List<UserLexicon.Topic> given) {
        for (UserLexicon.Topic topic : given) {
            List<Combination> told = new ArrayList<>();
            for (UserLexicon.Term term : topic.any()) {
                told.add(new Combination(List.of(List.of(number(term.phrase()))), term.weight()));
            }
            for (UserLexicon.Combination combination : topic.all()) {
                List<List<Integer>> groups =
                        combination.groups().stream().map(this::numbers).toList();
                told.add(new Combination(groups, combination.weight()));
            }
            topics.add(new Rules(topic.id(), told, numbers(topic.not())));
        }
    }

    private List<Integer> numbers(List<String> phrases) {
        return phrases.stream().map(this::number).toList();
    }

    private int number(String phrase) {
        Integer known = numbers.get(phrase);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(phrase, number);
        patterns.add(phrase, number);
        return number;
    }

    @Override
    public List<Topic> of(Words words, Span stretch) {
        Map<Integer, Span> found = new HashMap<>();
        int limit = words.firstFrom(stretch.end());
        for (int word = words.firstFrom(stretch.start()); word < limit; word++) {
            patterns.find(
                    words, word, limit, (phrase, first, end) -> found.putIfAbsent(phrase, words.span(first, end)));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Evidence> told = new ArrayList<>();
        for (Rules rules : topics) {
            if (rules.not().stream().noneMatch(found::containsKey)) {
                weigh(rules, found, told);
            }
        }
        told.sort(Comparator.comparingDouble(Evidence::weight)
                .thenComparingInt(Evidence::letters)
                .reversed());
        return told.stream().map(Evidence::topic).toList();
    }

    private static void weigh(Rules rules, Map<Integer, Span> found, List<Evidence> told) {
        double weight = 0;
        TreeSet<Span> terms = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparing(Span::end));
        for (Combination combination : rules.told()) {
            List<Span> each = together(combination.groups(), found);
            if (!each.isEmpty()) {
                weight += combination.weight();
                terms.addAll(each);
            }
        }
        if (weight > 0) {
            int letters = terms.stream().mapToInt(Span::length).sum();
            told.add(new Evidence(new Topic(rules.id(), true, List.copyOf(terms)), weight, letters));
        }
    }

    /** A phrase of each group; empty if a group has none. */
    private static List<Span> together(List<List<Integer>> groups, Map<Integer, Span> found) {
        List<Span> each = new ArrayList<>(groups.size());
        for (List<Integer> group : groups) {
            Span first = null;
            for (int i = 0; i < group.size() && first == null; i++) {
                first = found.get(group.get(i));
            }
            if (first == null) {
                return List.of();
            }
            each.add(first);
        }
        return each;
    }
}
