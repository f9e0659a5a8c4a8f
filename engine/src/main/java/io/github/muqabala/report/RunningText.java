package io.github.muqabala.report;

/** A paragraph that is put together piece by piece; a piece clings to the one before it unless there is a blank between. */
interface RunningText {

    /** Adds a piece; blanks at its ends part it from its neighbours. Nothing is added for a blank piece. */
    void add(String text, Mark mark);

    /** Ends the current word. */
    void blank();
}
