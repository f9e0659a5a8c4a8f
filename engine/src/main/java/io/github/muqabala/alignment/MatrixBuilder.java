package io.github.muqabala.alignment;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.stance.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays standpoints out by actor, topic and article. */
final class MatrixBuilder {
    private record Key(String actor, String topic, int article) {}

    private final TopicNames names;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> actorCounts = new HashMap<>();
    private final Map<String, Integer> topicCounts = new LinkedHashMap<>();
    private final Map<Key, List<Standpoint>> own = new LinkedHashMap<>();

    MatrixBuilder(TopicNames names) {
        this.names = names;
    }

    PositionMatrix build(Camps camps) {
        for (List<Camp> topic : camps.byTopic()) {
            for (Camp camp : topic) {
                camp.standpoints().forEach(this::add);
            }
        }
        List<String> actorOrder = byCount(actorCounts, actors.keySet());
        List<String> topicOrder = byCount(topicCounts, topicCounts.keySet());
        Map<Key, Cell> cells = new LinkedHashMap<>();
        own.forEach((key, standpoints) -> cells.put(key, cell(key, standpoints, null)));
        own.forEach((key, standpoints) -> addMembers(key, standpoints, cells));
        List<Cell> sorted = new ArrayList<>(cells.values());
        sorted.sort(Comparator.<Cell>comparingInt(
                        cell -> actorOrder.indexOf(cell.actor().id()))
                .thenComparingInt(cell -> topicOrder.indexOf(cell.topic().id()))
                .thenComparingInt(Cell::article));
        return new PositionMatrix(
                actorOrder.stream().map(this::actor).toList(),
                topicOrder.stream().map(names::of).toList(),
                sorted);
    }

    private void add(Standpoint standpoint) {
        Actor actor = standpoint.position().actor();
        actors.putIfAbsent(actor.id(), actor);
        actorCounts.merge(actor.id(), 1, Integer::sum);
        topicCounts.merge(standpoint.topic(), 1, Integer::sum);
        own.computeIfAbsent(
                        new Key(
                                actor.id(),
                                standpoint.topic(),
                                standpoint.statement().article()),
                        key -> new ArrayList<>())
                .add(standpoint);
    }

    /** What a group holds is shown for those of its members that hold something themselves, somewhere. */
    private void addMembers(Key key, List<Standpoint> standpoints, Map<Key, Cell> cells) {
        Actor group = actor(key.actor());
        for (String member : standpoints.get(0).circle()) {
            Key inherited = new Key(member, key.topic(), key.article());
            if (!member.equals(key.actor()) && actors.containsKey(member) && !cells.containsKey(inherited)) {
                cells.put(inherited, cell(inherited, standpoints, group));
            }
        }
    }

    private Cell cell(Key key, List<Standpoint> standpoints, @Nullable Actor via) {
        Map<Stance, Integer> counts = new LinkedHashMap<>();
        standpoints.forEach(standpoint -> counts.merge(standpoint.position().stance(), 1, Integer::sum));
        Stance most = Collections.max(counts.keySet(), firmest(counts));
        Side side = Side.of(most);
        boolean divided =
                standpoints.stream().anyMatch(standpoint -> standpoint.side().opposes(side));
        return new Cell(
                actor(key.actor()),
                names.of(key.topic()),
                key.article(),
                most,
                divided,
                via,
                standpoints.stream()
                        .map(Standpoint::statement)
                        .sorted(Comparator.comparingInt(Statement::number))
                        .toList());
    }

    /** The most frequent; of equally many the one that stands first among stances. */
    private static Comparator<Stance> firmest(Map<Stance, Integer> counts) {
        return Comparator.comparing((Stance stance) -> counts.getOrDefault(stance, 0))
                .thenComparing(Comparator.<Stance>naturalOrder().reversed());
    }

    private Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalStateException("no actor " + id);
        }
        return actor;
    }

    private static List<String> byCount(Map<String, Integer> counts, Iterable<String> inOrder) {
        List<String> ids = new ArrayList<>();
        inOrder.forEach(ids::add);
        ids.sort(Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0)));
        return ids;
    }
}
