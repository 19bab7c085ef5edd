package io.compliancescan.launcher.database;

import io.compliancescan.mariadb.DatabaseAddress;

/**
 * A database that is ready for the service.
 *
 * @param address where it is
 * @param end what to do when it is no longer needed
 */
public record OpenDatabase(DatabaseAddress address, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
