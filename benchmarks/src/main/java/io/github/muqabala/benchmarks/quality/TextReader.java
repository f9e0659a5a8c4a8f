package io.github.muqabala.benchmarks.quality;

import java.util.List;

/** Something that reads numbers or dates out of a text. */
interface TextReader {

    String name();

    /** What a text says, in reading order, written as the table has it. */
    List<String> read(LabelledText text);

    /** What this reader could know of an answer; all that it has is compared. */
    default String comparable(String answer) {
        return answer;
    }
}
