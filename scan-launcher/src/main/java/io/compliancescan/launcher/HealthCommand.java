package io.compliancescan.launcher;

import io.compliancescan.launcher.server.Readiness;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks a running service for its health, for schedulers and containers without an HTTP client. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Says whether a service is ready: exit code 0 if so, 1 otherwise.")
final class HealthCommand implements Callable<Integer> {

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:${env:PORT:-8080}/",
            description = "The address of the service, ending with a slash. Default: this machine, port PORT or 8080.")
    private URI service;

    @Override
    public Integer call() {
        var readiness = new Readiness(service);
        var answer = readiness.answer();
        answer.ifPresentOrElse(
                health -> System.out.println(health.body()),
                () -> System.err.println("scan: no service answers at " + readiness.uri() + "."));
        return answer.filter(health -> health.statusCode() == 200).isPresent() ? 0 : 1;
    }
}
