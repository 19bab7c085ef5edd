package io.compliancescan.acceptance.client;

import io.compliancescan.acceptance.server.Database;
import java.util.Optional;
import java.util.function.Function;

/** Scans that are caught between two of their rules. */
public record Midway(Service service, Database database) {

    /** A scan may be over before it is caught, but not always. */
    private static final int MOST_ATTEMPTS = 20;

    /**
     * Runs scans until one is caught after its first rule and before its last, and does something while it cannot get on: its
     * next rule waits to be stored.
     *
     * @return what the deed came to
     */
    public <T> T once(RunRequest inputs, Function<ScanStatus, T> deed) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<T> done = attempt(service.run(inputs), deed);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new AssertionError("No scan could be caught.");
    }

    private <T> Optional<T> attempt(String scan, Function<ScanStatus, T> deed) {
        service.waitFor(scan, status -> status.rulesProcessed() > 0);
        return database.whileHeld(scan, () -> Optional.of(service.status(scan))
                .filter(held -> held.rulesProcessed() < held.rulesTotal())
                .map(deed));
    }
}
