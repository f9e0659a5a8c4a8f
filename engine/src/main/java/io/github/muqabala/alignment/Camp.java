package io.github.muqabala.alignment;

import java.util.ArrayList;
import java.util.List;

/** The standpoints of one actor on one side of one topic, in all articles. */
final class Camp {
    private final Standpoint first;
    private final List<Standpoint> standpoints = new ArrayList<>();

    Camp(Standpoint first) {
        this.first = first;
    }

    void add(Standpoint standpoint) {
        standpoints.add(standpoint);
    }

    /** One of them, which tells the actor, the topic and the side. */
    Standpoint any() {
        return first;
    }

    List<Standpoint> standpoints() {
        return standpoints;
    }
}
