package io.compliancescan.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that starts the service. */
final class ServiceOptions {

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
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:SCAN_DATA:-data}",
            description = "Where everything is kept. Environment: SCAN_DATA. Default: data.")
    private Path data;

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

    /** Absolute. */
    Path data() {
        return data.toAbsolutePath().normalize();
    }

    boolean logToConsole() {
        return logToConsole;
    }
}
