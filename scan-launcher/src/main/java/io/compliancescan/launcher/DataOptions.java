package io.compliancescan.launcher;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.database.DatabaseChoice;
import io.compliancescan.process.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of every command that needs the database. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:SCAN_DATA:-data}",
            description = "Where everything is kept. Environment: SCAN_DATA. Default: data.")
    private Path data;

    @Option(
            names = "--database-wait",
            paramLabel = "SECONDS",
            defaultValue = "${env:SCAN_DATABASE_WAIT_SECONDS:-60}",
            description = "How long a database of yours that does not answer yet is waited for; 0 for not at all."
                    + " Environment: SCAN_DATABASE_WAIT_SECONDS. Default: 60.")
    private int databaseWait;

    /** Absolute. */
    Path data() {
        return data.toAbsolutePath().normalize();
    }

    /**
     * Makes the data folder this process's own, and creates it when there is none.
     *
     * @throws CannotContinueException when another process has it, or it cannot be used
     */
    FolderLock lock() {
        try {
            return FolderLock.tryHold(Files.createDirectories(data()).resolve("owner.lock"))
                    .orElseThrow(() -> new CannotContinueException("Another scan already runs on the data folder "
                            + data() + "; stop it, or choose another folder with --data."));
        } catch (IOException e) {
            throw new CannotContinueException(
                    "The data folder " + data() + " cannot be used (" + e + "); choose another one with --data.", e);
        }
    }

    /**
     * Which database to use.
     *
     * @param environment the variables of this process
     * @throws CannotContinueException when the variables contradict each other or the URL cannot be understood
     */
    DatabaseChoice database(Map<String, String> environment) {
        return DatabaseChoice.from(environment, data().resolve("mariadb"), Duration.ofSeconds(databaseWait));
    }
}
