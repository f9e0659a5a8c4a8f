package io.github.muqabala.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;

/** One kind of measurement against labelled data. */
public interface Task {

    /** What it is called on the command line. */
    String name();

    /** What it measures, in a few words. */
    String summary();

    /** Its options, the files it reads and what its figures mean. */
    String usage();

    /**
     * Measures, and prints a table and one last line of JSON.
     *
     * @throws IllegalArgumentException if an option or what is in a file is wrong; the message is for the user
     * @throws IOException if a file cannot be read
     */
    void run(String[] arguments, PrintStream out) throws IOException;
}
