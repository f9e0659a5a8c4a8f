package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts statements that say the same together, and tells which of these disagree. */
final class Groups {
    private record Sides(Group left, Group right, Verdict verdict) {}

    private final Origins origins;
    private final Map<Object, Group> byKey = new LinkedHashMap<>();

    Groups(Origins origins) {
        this.origins = origins;
    }

    /** The standpoints of each camp say the same. */
    void add(Camps camps, TopicNames names) {
        for (List<Camp> topic : camps.byTopic()) {
            for (Camp camp : topic) {
                Standpoint any = camp.any();
                Frame frame = new Frame(
                        any.position().actor(),
                        names.of(any.topic()),
                        any.position().stance());
                add(camp, camp.standpoints().stream().map(Standpoint::statement).toList(), frame);
            }
        }
    }

    /** The statements of a key say the same. */
    void add(Object key, List<Statement> statements) {
        add(key, statements, null);
    }

    private void add(Object key, List<Statement> statements, @Nullable Frame frame) {
        TreeMap<Integer, Statement> inOrder = new TreeMap<>();
        Set<Integer> articles = new TreeSet<>();
        for (Statement statement : statements) {
            inOrder.put(statement.number(), statement);
            articles.add(statement.article());
        }
        List<Statement> sorted = List.copyOf(inOrder.values());
        byKey.put(
                key,
                new Group(
                        sorted,
                        frame,
                        List.copyOf(articles),
                        origins.behind(
                                sorted.stream().map(Statement::article).toList(),
                                sorted.stream().map(Statement::span).toList())));
    }

    /** Those of more than one statement, each set of claims once. */
    List<Group> agreements() {
        List<Group> groups = new ArrayList<>();
        for (Group group : byKey.values()) {
            if (group.statements().size() > 1) {
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.origins())
                .thenComparingInt(group -> -group.articles().size())
                .thenComparingInt(group -> group.statements().get(0).number()));
        return groups;
    }

    /** The links that are no agreement, by the groups that they are between. */
    List<Disagreement> disagreements(List<Bond> bonds) {
        Map<Sides, List<Link>> between = new LinkedHashMap<>();
        for (Bond bond : bonds) {
            Link link = bond.link();
            if (link.verdict().family() != Verdict.Family.AGREEMENT) {
                Group left = groupOf(bond.left(), link.left());
                Group right = groupOf(bond.right(), link.right());
                Sides turned = new Sides(right, left, link.verdict());
                Sides sides = between.containsKey(turned) ? turned : new Sides(left, right, link.verdict());
                between.computeIfAbsent(sides, unknown -> new ArrayList<>()).add(link);
            }
        }
        List<Disagreement> disagreements = new ArrayList<>();
        between.forEach((sides, all) -> {
            all.sort(Comparator.comparingDouble((Link link) -> -link.score()));
            disagreements.add(inOrder(sides, all));
        });
        disagreements.sort(
                Comparator.comparing((Disagreement one) -> one.verdict().family())
                        .reversed()
                        .thenComparing(Disagreement::verdict)
                        .thenComparingInt(one -> -(one.left().articles().size()
                                + one.right().articles().size())));
        return disagreements;
    }

    /** The left group is that of the left statement of the surest link. */
    private static Disagreement inOrder(Sides sides, List<Link> links) {
        Link witness = links.get(0);
        boolean straight = sides.left().statements().contains(witness.left())
                && sides.right().statements().contains(witness.right());
        return straight
                ? new Disagreement(sides.left(), sides.right(), witness, links)
                : new Disagreement(sides.right(), sides.left(), witness, links);
    }

    private Group groupOf(Object key, Statement statement) {
        if (!byKey.containsKey(key)) {
            add(key, List.of(statement));
        }
        Group group = byKey.get(key);
        if (group == null) {
            throw new IllegalStateException("no group of " + statement);
        }
        return group;
    }
}
