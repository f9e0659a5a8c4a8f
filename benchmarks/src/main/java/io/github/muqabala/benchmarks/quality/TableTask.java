package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** What a reader finds in sentences, against a table of what they say. */
public final class TableTask implements Task {
    private final String name;
    private final String summary;
    private final String columns;
    private final String peer;
    private final TextReader engine;
    private final TextReader icu;

    private TableTask(String name, String summary, String columns, String peer, TextReader engine, TextReader icu) {
        this.name = name;
        this.summary = summary;
        this.columns = columns;
        this.peer = peer;
        this.engine = engine;
        this.icu = icu;
    }

    public static TableTask numbers() {
        return new TableTask(
                "numbers",
                "numbers and what they measure, in sentences",
                "class, set, text, numbers as low..high|precision|measure|unit",
                "ICU reads numbers where words begin, digits with its number formats and words with its rules of spelling"
                        + "\nout, leniently; only the low values are compared.",
                new EngineNumbers(),
                new IcuNumbers());
    }

    public static TableTask dates() {
        return new TableTask(
                "dates",
                "dates and the days they name, in sentences",
                "class, set, day of publication or -, text, dates as first..last|granularity|basis",
                "ICU reads dates where words begin, with the patterns of news in the months of Egypt, Lebanon, Algeria and"
                        + "\nin English; only the first days are compared.",
                new EngineDates(),
                new IcuDates());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String usage() {
        return """
                usage: Quality %s --table FILE [--no-peers]

                  --table FILE    sentences, a line each, in columns parted by tabs: %s
                  --no-peers      run the engine alone, not ICU as well

                A sentence is right if all of its answers are found, in order and in every part, and no other. The set
                says whether a sentence was held back while the rules were made.

                %s""".formatted(name, columns, peer);
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--table"), Set.of("--no-peers"));
        List<LabelledText> table = LabelledText.read(options.file("--table"));
        TableRun run = TableRun.of(engine, table);
        run.print(out, true);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("accuracy", run.accuracy()).put("cases", run.cases());
        json.put("held", run.held().accuracy());
        if (!options.flags().contains("--no-peers")) {
            TableRun other = TableRun.of(icu, table);
            other.print(out, false);
            json.putObject("peers").putObject(icu.name()).put("accuracy", other.accuracy());
        }
        out.println(json);
    }
}
