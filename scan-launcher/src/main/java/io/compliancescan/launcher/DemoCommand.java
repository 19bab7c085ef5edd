package io.compliancescan.launcher;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.demo.Demonstration;
import io.compliancescan.launcher.server.Endpoint;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole product at work. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts the service, scans two generated files of 50,000 transactions, and prints the second scan.",
        footer = {"", "It goes on serving until Ctrl-C. Where it listens and which database it uses: see scan serve."})
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServiceOptions options;

    @Option(names = "--exit", description = "Stop everything after the scans.")
    private boolean exit;

    @Override
    public Integer call() {
        var console = Console.standard();
        var endpoint = endpoint(console);
        String scan;
        try (var service = RunningService.start(options, endpoint, console)) {
            console.say("Ready at " + service.uri() + " (log: " + service.log() + ").");
            scan = new Demonstration(service.uri(), options.data().data().resolve("demo"), console).run();
            console.say("Status page: " + service.uri() + (exit ? "" : " (Ctrl-C stops the service)"));
            if (!exit) {
                System.out.println(scan);
                service.serve();
            }
        }
        System.out.println(scan);
        return 0;
    }

    /** A demonstration need not fail because another program has the port. */
    private Endpoint endpoint(Console console) {
        try {
            return Endpoint.free(options.host(), options.port());
        } catch (CannotContinueException taken) {
            var other = Endpoint.free(options.host(), 0);
            console.say("Port " + options.port() + " is taken, so the demonstration uses port " + other.port() + ".");
            return other;
        }
    }
}
