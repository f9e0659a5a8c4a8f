package io.github.muqabala.benchmarks.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command.
 *
 * @param values options that have a value
 * @param flags options that have none
 */
public record Arguments(Map<String, String> values, Set<String> flags) {

    /**
     * Reads arguments.
     *
     * @param valued the options that may be given with a value
     * @param flags the options that may be given without
     * @throws IllegalArgumentException if another is given, or a value is missing
     */
    public static Arguments parse(String[] arguments, Set<String> valued, Set<String> flags) {
        Map<String, String> values = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            if (flags.contains(arguments[i])) {
                given.add(arguments[i]);
            } else if (!valued.contains(arguments[i])) {
                throw new IllegalArgumentException("unknown option " + arguments[i]);
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            } else {
                values.put(arguments[i], arguments[++i]);
            }
        }
        return new Arguments(values, given);
    }

    public Optional<String> optional(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The value of an option that must be given. */
    public String required(String option) {
        return optional(option).orElseThrow(() -> new IllegalArgumentException(option + " is missing"));
    }

    public Path file(String option) {
        return Path.of(required(option));
    }
}
