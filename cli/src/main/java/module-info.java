import org.jspecify.annotations.NullMarked;

/** The command line of Muqabala: reads arguments, calls the engine, chooses a report. */
@NullMarked
module io.github.muqabala.cli {
    requires info.picocli;
    requires io.github.muqabala.engine;
    requires static org.jspecify;
}
