package io.compliancescan.launcher;

import io.compliancescan.launcher.console.CannotContinueException;
import java.io.PrintWriter;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code scan}. Exit codes: 0 done, 1 could not be done (one sentence says why), 2 wrong usage; ended by a
 * signal, 128 plus its number, after everything was stopped in order.
 */
@Command(
        name = "scan",
        description = "Checks tabular data against a policy of rules and proves the result.",
        versionProvider = ProductVersion.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            MigrateCommand.class,
            DatabaseCommand.class,
            GenerateCommand.class,
            HealthCommand.class,
            HelpCommand.class
        })
public final class Scan implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        // Libraries report through java.util.logging; people read the console, and sentences on it are ours.
        LogManager.getLogManager().reset();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Scan())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command.getErr()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    private static int failed(Exception problem, PrintWriter err) {
        if (Parts.areBeingStopped()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (problem instanceof CannotContinueException) {
            err.println("scan: " + problem.getMessage());
        } else {
            err.println("scan: this should not have happened; please report it with the lines below.");
            problem.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
