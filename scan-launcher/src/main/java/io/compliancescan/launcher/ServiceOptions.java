package io.compliancescan.launcher;

import java.net.InetAddress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that starts the service. */
final class ServiceOptions {

    @Mixin
    private DataOptions data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PORT:-8080}",
            description = "Where to listen, 0 for any free port. Environment: PORT. Default: 8080.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:SCAN_HOST:-127.0.0.1}",
            description =
                    "The interface to listen on; 0.0.0.0 for all, which lets everyone in who can reach this machine."
                            + " Environment: SCAN_HOST. Default: 127.0.0.1.")
    private InetAddress host;

    @Option(
            names = "--log-to-console",
            defaultValue = "${env:SCAN_LOG_TO_CONSOLE:-false}",
            fallbackValue = "true",
            description = "Show the log of the server as well as keeping it in logs/ of the data folder."
                    + " Environment: SCAN_LOG_TO_CONSOLE.")
    private boolean logToConsole;

    int port() {
        return port;
    }

    InetAddress host() {
        return host;
    }

    DataOptions data() {
        return data;
    }

    boolean logToConsole() {
        return logToConsole;
    }
}
