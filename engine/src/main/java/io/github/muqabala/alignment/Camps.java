package io.github.muqabala.alignment;

import io.github.muqabala.claim.Position;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All camps, by topic. */
final class Camps {
    private record Key(String actor, Side side) {}

    private final Map<String, Map<Key, Camp>> topics = new LinkedHashMap<>();

    static Camps of(List<Statement> statements, List<Words> words) {
        Camps camps = new Camps();
        for (Statement statement : statements) {
            Position position = statement.position();
            if (position != null) {
                for (String topic : Standpoint.topics(position)) {
                    camps.add(Standpoint.of(statement, position, topic, words.get(statement.article())));
                }
            }
        }
        return camps;
    }

    private void add(Standpoint standpoint) {
        topics.computeIfAbsent(standpoint.topic(), topic -> new LinkedHashMap<>())
                .computeIfAbsent(new Key(standpoint.actor(), standpoint.side()), key -> new Camp(standpoint))
                .add(standpoint);
    }

    /** The camps of each topic, in the order in which articles come to speak of them. */
    List<List<Camp>> byTopic() {
        List<List<Camp>> all = new ArrayList<>();
        topics.values().forEach(camps -> all.add(List.copyOf(camps.values())));
        return all;
    }
}
