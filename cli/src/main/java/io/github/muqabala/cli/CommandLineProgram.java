package io.github.muqabala.cli;

import java.io.IOException;
import java.io.PrintWriter;
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

    private final Console console;
    private final Map<String, Command> commands = new TreeMap<>(
            Map.of("compare", new CompareCommand(), "extract", new ExtractCommand(), "scan", new ScanCommand()));

    CommandLineProgram(Console console) {
        this.console = console;
    }

    int run(String... args) {
        try {
            CommandLine commandLine = commandLine(args.length == 0 ? "" : args[0]);
            ParseResult parsed = commandLine.parseArgs(args);
            return CommandLine.executeHelpRequest(parsed) == null ? run(parsed) : OK;
        } catch (ParameterException e) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            return trouble(message(e) + suggestion(e) + "; see " + command + " --help");
        }
    }

    /** Where a command is named it alone is described: to describe another takes time that every start would pay. */
    private CommandLine commandLine(String first) {
        CommandSpec root = NothingToMake.spec()
                .name("muqabala")
                .versionProvider(new Version())
                .addOption(Command.help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version and exits.")
                        .build());
        root.usageMessage()
                .description(
                        "Compares news articles: what they share word for word, what was changed, and which republish others.")
                .synopsisSubcommandLabel("COMMAND")
                .footer("", "Exit codes: 0 done, 2 bad input or arguments (one line on standard error says which).");
        Command named = commands.get(first);
        if (named == null) {
            commands.forEach((name, command) -> root.addSubcommand(name, commandLine(command.spec())));
        } else {
            root.addSubcommand(first, commandLine(named.spec()));
        }
        return commandLine(root)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(100, Math.max(60, console.terminal().width())))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }

    private static CommandLine commandLine(CommandSpec spec) {
        return new CommandLine(spec, new NothingToMake());
    }

    private int run(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "name a command, such as compare");
        }
        ParseResult arguments = parsed.subcommand();
        try {
            Objects.requireNonNull(commands.get(arguments.commandSpec().name())).run(arguments, console);
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
