package io.github.muqabala.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program from arguments to exit code: 0 if it did what was asked, 2 if it could not. */
final class CommandLineProgram {
    private static final int OK = 0;
    private static final int TROUBLE = 2;

    private static final String NAME = "muqabala";

    private final Console console;
    private final Map<String, Command> commands = new TreeMap<>(Map.of(
            "align",
            new AlignCommand(),
            "compare",
            new CompareCommand(),
            "extract",
            new ExtractCommand(),
            "scan",
            new ScanCommand()));

    CommandLineProgram(Console console) {
        this.console = console;
    }

    int run(String... args) {
        // Where a command is named it alone is described: to describe others takes time that every start would pay.
        Command named = args.length == 0 ? null : commands.get(args[0]);
        CommandLine commandLine =
                named == null ? overview() : commandLine(named.spec().name(NAME + " " + args[0]));
        try {
            ParseResult parsed = named == null ? commandLine.parseArgs(args) : commandLine.parseArgs(rest(args));
            if (CommandLine.executeHelpRequest(parsed) != null) {
                return OK;
            }
            if (named == null) {
                throw new ParameterException(commandLine, "name a command, such as compare");
            }
            return run(named, parsed);
        } catch (ParameterException e) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            return trouble(message(e) + suggestion(e) + "; see " + command + " --help");
        }
    }

    private static String[] rest(String... args) {
        return Arrays.copyOfRange(args, 1, args.length);
    }

    /** The program with all its commands. */
    private CommandLine overview() {
        CommandSpec root = ListFactory.spec()
                .name(NAME)
                .versionProvider(new Version())
                .addOption(Command.help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version and exits.")
                        .build());
        root.usageMessage()
                .description(
                        "Compares news articles: what they share word for word, what was changed, which republish others, and on"
                                + " what they agree and differ.")
                .synopsisSubcommandLabel("COMMAND")
                .footer("", "Exit codes: 0 done, 2 bad input or arguments (one line on standard error says which).");
        commands.forEach(
                (name, command) -> root.addSubcommand(name, new CommandLine(command.spec(), new ListFactory())));
        return commandLine(root);
    }

    private CommandLine commandLine(CommandSpec spec) {
        return new CommandLine(spec, new ListFactory())
                .setOut(new PrintWriter(console.out(), true))
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(100, Math.max(60, console.terminal().width())))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }

    private int run(Command command, ParseResult arguments) {
        try {
            command.run(arguments, console);
            return OK;
        } catch (IOException e) {
            return console.isAbandoned() ? TROUBLE : trouble(message(e), e, arguments);
        } catch (ParameterException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return trouble("out of memory; give Java more, for example: MUQABALA_JAVA_OPTS=-Xmx8g", e, arguments);
        } catch (RuntimeException | StackOverflowError e) {
            return trouble(
                    "this is a defect of the program (" + e + "); please report it with what " + Command.VERBOSE
                            + " adds",
                    e,
                    arguments);
        }
    }

    private int trouble(String message, Throwable cause, ParseResult arguments) {
        trouble(message);
        if (arguments.hasMatchedOption(Command.VERBOSE)) {
            cause.printStackTrace(console.err());
        }
        return TROUBLE;
    }

    private int trouble(String message) {
        console.tell(message);
        return TROUBLE;
    }

    private static String suggestion(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return " (did you mean " + unmatched.getSuggestions().get(0) + "?)";
        }
        return "";
    }

    private static String message(Exception exception) {
        return Objects.requireNonNullElseGet(exception.getMessage(), exception::toString);
    }
}
