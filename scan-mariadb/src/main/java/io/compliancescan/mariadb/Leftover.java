package io.compliancescan.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that still runs on a folder whose owner is gone. */
record Leftover(ProcessHandle process) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Found by the pid file, and only if that process really is a MariaDB for exactly this folder. */
    static Optional<Leftover> in(DatabaseFolder folder) throws IOException {
        if (Files.notExists(folder.pidFile())) {
            return Optional.empty();
        }
        var pid = Files.readString(folder.pidFile()).strip();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> serves(process, folder))
                .map(Leftover::new);
    }

    private static boolean serves(ProcessHandle process, DatabaseFolder folder) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("/mariadbd")).isPresent()
                && info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains("--datadir=" + folder.data()))
                        .isPresent();
    }

    /** Stops it in order, so that it writes down what it has. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new EmbeddedMariaDbException("A MariaDB left over from an earlier run (process " + process.pid()
                    + ") does not stop; end it and try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedMariaDbException("Interrupted while stopping a MariaDB left over from an earlier run.");
        } catch (ExecutionException e) {
            throw new AssertionError("a process ends without a result", e);
        }
    }
}
