package io.github.muqabala.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements joined to one another, and so to all that those are joined to (Tarjan's union by representatives). */
final class Joined {
    private final Map<Statement, Statement> parents = new LinkedHashMap<>();

    /** Those of links that say that both statements say the same. */
    static Joined of(List<Link> links) {
        Joined joined = new Joined();
        for (Link link : links) {
            switch (link.verdict()) {
                case SAME_WORDING, PARAPHRASE, DIFFERENT_ATTRIBUTION -> joined.join(link.left(), link.right());
                default -> {}
            }
        }
        return joined;
    }

    void join(Statement one, Statement other) {
        Statement rootOfOne = root(one);
        Statement rootOfOther = root(other);
        if (rootOfOne.number() < rootOfOther.number()) {
            parents.put(rootOfOther, rootOfOne);
        } else if (rootOfOther.number() < rootOfOne.number()) {
            parents.put(rootOfOne, rootOfOther);
        }
    }

    /** The earliest that a statement is joined to, or itself. */
    Statement root(Statement statement) {
        Statement root = statement;
        Statement parent = parents.putIfAbsent(statement, statement);
        while (parent != null && parent.number() != root.number()) {
            root = parent;
            parent = parents.get(root);
        }
        Statement last = root;
        Statement step = statement;
        while (step.number() != last.number()) {
            Statement next = parents.put(step, last);
            step = next == null ? last : next;
        }
        return last;
    }

    /** Those that are joined to others, each set by its earliest. */
    Map<Statement, List<Statement>> components() {
        Map<Statement, List<Statement>> components = new LinkedHashMap<>();
        for (Statement statement : List.copyOf(parents.keySet())) {
            components
                    .computeIfAbsent(root(statement), root -> new ArrayList<>())
                    .add(statement);
        }
        return components;
    }
}
