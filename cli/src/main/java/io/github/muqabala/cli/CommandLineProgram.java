package io.github.muqabala.cli;

import java.io.IOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program from arguments to exit code: 0 if it did what was asked, 2 if it could not. */
final class CommandLineProgram {
    private static final int OK = 0;
    private static final int TROUBLE = 2;

    private final Console console;

    CommandLineProgram(Console console) {
        this.console = console;
    }

    int run(String... args) {
        CommandLine commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new CompareCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(100, Math.max(60, console.terminal().width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(this::reportUsage)
                .setExecutionExceptionHandler((exception, command, parsed) -> reportTrouble(exception, command));
        int code = commandLine.execute(args);
        if (console.out().checkError() && code == OK) {
            console.err().println("muqabala: the output could not be written; check the disk or the program read into");
            return TROUBLE;
        }
        return code;
    }

    private int reportUsage(ParameterException exception, String[] args) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("muqabala: " + OneLine.of(message(exception)) + "; see " + command + " --help");
        return TROUBLE;
    }

    private int reportTrouble(Exception exception, CommandLine command) {
        String message = exception instanceof IOException
                ? message(exception)
                : "this is a defect of the program (" + exception + "); please report it with what --verbose adds";
        console.err().println("muqabala: " + OneLine.of(message));
        if (command.getCommand() instanceof CompareCommand compare && compare.verbose()) {
            exception.printStackTrace(console.err());
        }
        return TROUBLE;
    }

    private static String message(Exception exception) {
        return Objects.requireNonNullElseGet(exception.getMessage(), exception::toString);
    }
}
