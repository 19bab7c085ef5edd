package io.compliancescan.launcher;

import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.server.Distribution;
import io.compliancescan.launcher.server.SchemaUpdate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the database up to date and ends. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the schema of the database to the one that this version needs, and ends.",
        footer = {
            "",
            "The database is that of \"scan serve\": yours when the environment says DB_URL, DB_USER and DB_PASSWORD, else"
                    + " the one in the data folder. SCAN_MIGRATE=false keeps the service from doing the same at its start."
        })
final class MigrateCommand implements Callable<Integer> {

    @Mixin
    private DataOptions options;

    @Override
    public Integer call() {
        var console = Console.standard();
        var distribution = Distribution.ofThisProcess();
        try (var parts = new Parts(console)) {
            var choice = options.database(System.getenv());
            var database = parts.add("the database", choice.open(console));
            var done = console.step(
                    "Migrating the schema", () -> parts.add("", SchemaUpdate.start(distribution, database.address()))
                            .await());
            done.forEach(System.out::println);
            return 0;
        }
    }
}
