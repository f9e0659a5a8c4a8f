package io.github.muqabala.benchmarks;

import io.github.muqabala.benchmarks.quality.ArticlesTask;
import io.github.muqabala.benchmarks.quality.AttributionTask;
import io.github.muqabala.benchmarks.quality.ExtractTask;
import io.github.muqabala.benchmarks.quality.InferenceTask;
import io.github.muqabala.benchmarks.quality.PositionsTask;
import io.github.muqabala.benchmarks.quality.RepublicationTask;
import io.github.muqabala.benchmarks.quality.RetrievalTask;
import io.github.muqabala.benchmarks.quality.ReuseTask;
import io.github.muqabala.benchmarks.quality.SimilarityTask;
import io.github.muqabala.benchmarks.quality.SpeechTask;
import io.github.muqabala.benchmarks.quality.TableTask;
import io.github.muqabala.benchmarks.quality.Task;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that measures the engine against labelled data, one task at a time. */
public final class Quality {
    private static final List<Task> TASKS = List.of(
            new ReuseTask(),
            new RepublicationTask(),
            new ExtractTask(),
            new AttributionTask(),
            new SpeechTask(),
            new PositionsTask(),
            new ArticlesTask(),
            new RetrievalTask(),
            new SimilarityTask(),
            new InferenceTask(),
            TableTask.numbers(),
            TableTask.dates());

    private static final String USAGE =
            "usage: Quality TASK OPTION…, where Quality TASK --help lists the options and TASK is\n"
                    + TASKS.stream()
                            .map(task -> String.format("  %-14s %s%n", task.name(), task.summary()))
                            .collect(Collectors.joining());

    private Quality() {}

    /** Ends with 0, or with 2 and a line that says what could not be measured. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length > 0 && arguments[0].equals("--help")) {
            out.print(USAGE);
            return 0;
        }
        try {
            Task task = task(arguments);
            if (Arrays.asList(arguments).contains("--help")) {
                out.println(task.usage());
            } else {
                task.run(Arrays.copyOfRange(arguments, 1, arguments.length), out);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            err.println("Quality: " + e.getMessage());
        } catch (IOException e) {
            err.println("Quality: not read: " + e.getMessage());
        }
        return 2;
    }

    private static Task task(String[] arguments) {
        String names = TASKS.stream().map(Task::name).collect(Collectors.joining(", "));
        if (arguments.length == 0) {
            throw new IllegalArgumentException("name a task: " + names);
        }
        return TASKS.stream()
                .filter(task -> task.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no task " + arguments[0] + ", but " + names));
    }
}
