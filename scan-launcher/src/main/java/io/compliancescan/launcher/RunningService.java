package io.compliancescan.launcher;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.launcher.database.OpenDatabase;
import io.compliancescan.launcher.server.Distribution;
import io.compliancescan.launcher.server.Endpoint;
import io.compliancescan.launcher.server.PayaraServer;
import io.compliancescan.launcher.server.ServerPlan;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The service with its database, started part after part and stopped in the opposite order. */
final class RunningService implements AutoCloseable {

    private final Parts parts;
    private final OpenDatabase database;
    private final PayaraServer server;
    private final URI uri;

    private RunningService(Parts parts, OpenDatabase database, PayaraServer server, URI uri) {
        this.parts = parts;
        this.database = database;
        this.server = server;
        this.uri = uri;
    }

    /**
     * Returns when the service is ready. A signal that ends this JVM stops what has been started by then.
     *
     * @throws CannotContinueException when something is in the way; nothing is left running then
     */
    static RunningService start(ServiceOptions options, Endpoint endpoint, Console console) {
        var parts = new Parts(console);
        boolean started = false;
        try {
            var service = startParts(options, endpoint, parts, console);
            started = true;
            return service;
        } finally {
            if (!started) {
                parts.close();
            }
        }
    }

    private static RunningService startParts(ServiceOptions options, Endpoint endpoint, Parts parts, Console console) {
        Map<String, String> environment = System.getenv();
        var distribution = Distribution.ofThisProcess();
        var data = options.data();
        parts.add("", data.lock());
        var database = parts.add("the database", data.database(environment).open(console));
        var plan = new ServerPlan(
                distribution, endpoint, database.address(), data.data(), environment.getOrDefault("JAVA_OPTS", ""));
        Consumer<String> lines = options.logToConsole() ? console::say : line -> {};
        var server = console.step("Starting the service", () -> {
            var starting = parts.add("the service", PayaraServer.start(plan, lines));
            starting.awaitReady();
            return starting;
        });
        return new RunningService(parts, database, server, endpoint.uri());
    }

    /** Its address, ending with a slash. */
    URI uri() {
        return uri;
    }

    /** Where the server's log is. */
    Path log() {
        return server.log();
    }

    /**
     * Serves until a signal ends this JVM.
     *
     * @throws CannotContinueException when the server ends by itself, or the database dies and does not come back
     */
    void serve() {
        throw server.end().applyToEither(database.loss(), reason -> reason).join();
    }

    @Override
    public void close() {
        parts.close();
    }
}
