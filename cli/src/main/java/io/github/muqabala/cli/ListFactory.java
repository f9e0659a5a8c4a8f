package io.github.muqabala.cli;

import java.util.ArrayList;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Makes the lists of options that may be repeated; all else is given as an object. With a factory of its own picocli does not
 * look for Groovy through all libraries, which would take as long as reading two articles.
 */
final class ListFactory implements IFactory {

    /** A command without options yet. */
    static CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(new Object(), new ListFactory());
    }

    @Override
    public <K> K create(Class<K> type) {
        if (type.isAssignableFrom(ArrayList.class)) {
            return type.cast(new ArrayList<>());
        }
        throw new IllegalStateException("an object is wanted where one should have been given: " + type);
    }
}
