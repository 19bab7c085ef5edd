package io.compliancescan.launcher;

import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.server.Endpoint;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the service until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the service until Ctrl-C or SIGTERM.",
        footer = {
            "",
            "The database is one of our own in the data folder, or yours (MariaDB 10.11 or later) when the environment"
                    + " says DB_URL (jdbc:mariadb://host:3306/database), DB_USER and DB_PASSWORD.",
            "JAVA_OPTS holds further options for the server's JVM, for example -Xmx4g."
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServiceOptions options;

    @Override
    public Integer call() {
        var console = Console.standard();
        var endpoint = Endpoint.free(options.host(), options.port());
        try (var service = RunningService.start(options, endpoint, console)) {
            console.say("Ready at " + service.uri() + " (log: " + service.log() + "). Ctrl-C stops it.");
            service.serve();
            return 0;
        }
    }
}
