package io.compliancescan.launcher;

import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.demo.GeneratedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a file of transactions, and beside it what was planted in them. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes realistic transactions with planted patterns as CSV, and beside them the answer key.",
        footer = {"", "The same options give the same bytes on every machine."})
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--rows", defaultValue = "50000", description = "How many records. Default: ${DEFAULT-VALUE}.")
    private long rows;

    @Option(names = "--seed", defaultValue = "1", description = "Chooses the bank's feed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "transactions.csv",
            description =
                    "Where to write; the key goes to FILE with -key before its ending. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            defaultValue = "2024-01-01",
            description = "First day of the feed. Default: ${DEFAULT-VALUE}.")
    private LocalDate start;

    @Option(
            names = "--days",
            defaultValue = "120",
            description = "How many days the records span. Default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--days-later",
            paramLabel = "DAYS",
            defaultValue = "0",
            description =
                    "How far along the feed the file begins: the same feed, seen later. Default: ${DEFAULT-VALUE}.")
    private int daysLater;

    @Override
    public Integer call() {
        var console = Console.standard();
        var file = new GeneratedFile(out);
        var settings = settings();
        var patterns = console.step("Writing " + rows + " records to " + out, () -> file.write(settings));
        console.say(patterns + " planted patterns are listed in " + file.key() + ".");
        return 0;
    }

    private GeneratorSettings settings() {
        try {
            return GeneratorSettings.of(rows, seed)
                    .withStart(start)
                    .withDays(days)
                    .withDaysLater(daysLater);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Cannot generate that: " + e.getMessage() + ".", e);
        }
    }
}
