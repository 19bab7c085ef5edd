package io.compliancescan.launcher.database;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.mariadb.DatabaseAddress;
import java.util.concurrent.CompletableFuture;

/**
 * A database that is ready for the service.
 *
 * @param address where it is
 * @param loss completes, with what to say about it, when the database is of no use any more; that of an operator never does
 * @param end what to do when it is no longer needed
 */
public record OpenDatabase(DatabaseAddress address, CompletableFuture<CannotContinueException> loss, Runnable end)
        implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
