package io.github.muqabala.cli;

import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Makes no objects for options and commands, which are given as such. With a factory of its own picocli does not look for
 * Groovy through all libraries, which would take as long as comparing two articles.
 */
final class NothingToMake implements IFactory {

    /** A command without options yet. */
    static CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(new Object(), new NothingToMake());
    }

    @Override
    public <K> K create(Class<K> type) {
        throw new IllegalStateException("an object is wanted where one should have been given: " + type);
    }
}
