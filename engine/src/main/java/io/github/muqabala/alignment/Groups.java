package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.claim.actor.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts statements that say the same together, and tells which of these disagree. */
final class Groups {
    private final TopicNames names;
    private final List<Origin> origins;
    private final Map<Statement, Group> groupOf = new LinkedHashMap<>();

    Groups(TopicNames names, List<Origin> origins) {
        this.names = names;
        this.origins = origins;
    }

    List<Group> of(Camps camps) {
        List<Group> groups = new ArrayList<>();
        for (List<Camp> topic : camps.byTopic()) {
            for (Camp camp : topic) {
                Standpoint any = camp.any();
                Actor actor = any.position().actor();
                Frame frame =
                        new Frame(actor, names.of(any.topic()), any.position().stance());
                Group group = group(
                        camp.standpoints().stream().map(Standpoint::statement).toList(), frame);
                group.statements().forEach(statement -> groupOf.putIfAbsent(statement, group));
                if (group.statements().size() > 1) {
                    groups.add(group);
                }
            }
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.origins())
                .thenComparingInt(group -> -group.articles().size())
                .thenComparingInt(group -> group.statements().get(0).number()));
        return groups;
    }

    List<Disagreement> disagreements(List<Link> links) {
        record Sides(Group left, Group right, Verdict verdict) {}
        Map<Sides, List<Link>> between = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.verdict().family() != Verdict.Family.AGREEMENT) {
                between.computeIfAbsent(
                                new Sides(groupOf(link.left()), groupOf(link.right()), link.verdict()),
                                sides -> new ArrayList<>())
                        .add(link);
            }
        }
        List<Disagreement> disagreements = new ArrayList<>();
        between.forEach((sides, all) -> {
            all.sort(Comparator.comparingDouble((Link link) -> -link.score()));
            disagreements.add(new Disagreement(sides.left(), sides.right(), all.get(0), all));
        });
        disagreements.sort(
                Comparator.comparing((Disagreement one) -> one.verdict().family())
                        .reversed()
                        .thenComparing(Disagreement::verdict)
                        .thenComparingInt(one -> -(one.left().articles().size()
                                + one.right().articles().size())));
        return disagreements;
    }

    private Group groupOf(Statement statement) {
        return groupOf.computeIfAbsent(statement, alone -> group(List.of(alone), null));
    }

    private Group group(List<Statement> statements, @Nullable Frame frame) {
        Set<Integer> articles = new TreeSet<>();
        statements.forEach(statement -> articles.add(statement.article()));
        Set<Origin> behind = new HashSet<>();
        for (Origin origin : origins) {
            if (origin.articles().stream().anyMatch(articles::contains)) {
                behind.add(origin);
            }
        }
        return new Group(statements, frame, List.copyOf(articles), behind.size());
    }
}
