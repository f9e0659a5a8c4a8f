package io.github.muqabala.alignment;

import io.github.muqabala.lexicon.UserLexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What topics are called. */
final class TopicNames {
    private final Map<String, MatrixTopic> known = new HashMap<>();

    TopicNames(UserLexicon lexicon) {
        for (UserLexicon.Topic topic : lexicon.topics()) {
            known.put(
                    topic.id(),
                    new MatrixTopic(
                            topic.id(),
                            Objects.requireNonNullElse(topic.arabic(), topic.id()),
                            Objects.requireNonNullElse(topic.english(), topic.id()),
                            true));
        }
    }

    MatrixTopic of(String id) {
        return known.computeIfAbsent(id, unknown -> new MatrixTopic(unknown, unknown, unknown, false));
    }
}
