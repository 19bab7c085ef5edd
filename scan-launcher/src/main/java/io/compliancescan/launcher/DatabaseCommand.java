package io.compliancescan.launcher;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.database.DatabaseChoice;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the database in the data folder without the service. */
@Command(
        name = "database",
        mixinStandardHelpOptions = true,
        description =
                "Runs the database in the data folder alone, until Ctrl-C or SIGTERM: to restore a backup into it,"
                        + " or to look into it.")
final class DatabaseCommand implements Callable<Integer> {

    @Mixin
    private DataOptions options;

    @Override
    public Integer call() {
        var console = Console.standard();
        var choice = options.database(System.getenv());
        if (choice instanceof DatabaseChoice.External) {
            throw new CannotContinueException(
                    "DB_URL says that the database is yours, which runs by itself; leave it out"
                            + " to run the one in the data folder.");
        }
        try (var parts = new Parts(console)) {
            parts.add("", options.lock());
            var database = parts.add("the database", choice.open(console));
            console.say("The database runs. Root logs in through "
                    + options.data().resolve("mariadb/data/mariadb.sock") + ". Ctrl-C stops it.");
            throw database.loss().join();
        }
    }
}
